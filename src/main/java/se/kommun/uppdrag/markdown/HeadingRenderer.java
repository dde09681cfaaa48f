package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Heading;

/** Renders the headings below the page title. */
final class HeadingRenderer {

    private HeadingRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(Heading.class, HeadingRenderer::write);
    }

    private static void write(Heading node, RenderContext page) {
        int offset = node.getStartOffset();
        int level = node.getLevel();
        String text = PlainText.of(node).strip();
        check(level, offset, page);
        level = page.level(level);
        BlockRenderer.start(node, page);
        page.html.raw("<h").raw(level);
        if (!text.isEmpty()) {
            String id = page.ids.of("", text);
            page.headings.add(new se.kommun.uppdrag.markdown.Heading(level, id, text, page.line(offset)));
            page.sections.put(id, node);
            page.html.attribute("id", id);
        }
        page.html.raw(">");
        page.children(node);
        page.html.raw("</h").raw(level).raw(">").line();
    }

    /** Reports a heading of level 1. Empty headings and skipped levels are reported by the rules that examine the whole page. */
    private static void check(int level, int offset, RenderContext page) {
        if (level == 1) {
            page.problem("heading-level-1", offset, "Sidans rubrik kommer från title.", "Börja med ##.");
        }
    }
}
