package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;

/** Renders definition lists: difficult words and their explanations. */
final class DefinitionListRenderer {

    private DefinitionListRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(DefinitionList.class, (node, page) -> BlockRenderer.element(node, "dl class=\"words\"", "dl", page))
                .on(DefinitionTerm.class, DefinitionListRenderer::term)
                .on(DefinitionItem.class, DefinitionListRenderer::meaning);
    }

    private static void term(DefinitionTerm node, RenderContext page) {
        if (node.getFirstChild() != null) {
            page.mark(node.getStartOffset());
            page.html.raw("<dt").attribute("id", page.html.ids.of("ord-", InlineRenderer.plainText(node).strip())).raw(">");
            page.children(node);
            page.html.raw("</dt>").line();
        }
    }

    private static void meaning(DefinitionItem node, RenderContext page) {
        if (node.getParent() instanceof DefinitionList) {
            ListRenderer.element(node, "dd", page);
            return;
        }
        page.problem("definition-without-term", node.getStartOffset(), "Förklaringen står inte direkt under något ord.",
                "Skriv ordet på raden före kolonet, utan tom rad emellan.");
        page.children(node);
    }
}
