package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Heading;

/** Headings below the title. */
final class HeadingRenderer {

    private HeadingRenderer() {}

    static void register(NodeRenderers writers) {
        writers.on(Heading.class, HeadingRenderer::write);
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

    /** That a heading has text and skips no level is for the rules over the finished page to see. */
    private static void check(int level, int offset, RenderContext page) {
        if (level == 1) {
            page.problem("heading-level-1", offset, "Sidans rubrik kommer från title.", "Börja med ##.");
        }
    }
}
