package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;

/** Renders definition lists: difficult words and their explanations. */
final class DefinitionRenderer {

    private DefinitionRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(DefinitionList.class, (node, page) -> BlockRenderer.element(node, "dl class=\"words\"", "dl", page))
                .on(DefinitionTerm.class, DefinitionRenderer::term)
                .on(DefinitionItem.class, DefinitionRenderer::meaning);
    }

    private static void term(DefinitionTerm node, RenderContext page) {
        if (node.getFirstChild() == null) {
            return;
        }
        page.mark(node.getStartOffset());
        String id = page.ids.of("ord-", PlainText.of(node).strip());
        page.html.raw("<dt").attribute("id", id).raw(">");
        page.children(node);
        page.html.raw("</dt>").line();
    }

    private static void meaning(DefinitionItem node, RenderContext page) {
        if (!(node.getParent() instanceof DefinitionList)) {
            page.problem("definition-without-term", node.getStartOffset(), "Förklaringen står inte direkt under något ord.",
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
