package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;

/** Hard words and what they mean. */
final class Definitions {

    private Definitions() {}

    static void register(Writers writers) {
        writers.on(DefinitionList.class, (node, page) -> Blocks.element(node, "dl class=\"words\"", "dl", page))
                .on(DefinitionTerm.class, Definitions::term)
                .on(DefinitionItem.class, Definitions::meaning);
    }

    private static void term(DefinitionTerm node, Page page) {
        if (node.getFirstChild() == null) {
            return;
        }
        page.mark(node.getStartOffset());
        String id = page.ids.of("ord-", PlainText.of(node).strip());
        page.html.raw("<dt").attribute("id", id).raw(">");
        page.children(node);
        page.html.raw("</dt>").line();
    }

    private static void meaning(DefinitionItem node, Page page) {
        if (!(node.getParent() instanceof DefinitionList)) {
            page.problem("ord-utan-term", node.getStartOffset(), "Förklaringen står inte direkt under något ord.",
                    "Skriv ordet på raden före kolonet, utan tom rad emellan.");
            page.children(node);
            return;
        }
        page.mark(node.getStartOffset());
        page.html.raw("<dd>");
        page.children(node);
        page.html.raw("</dd>").line();
    }
}
