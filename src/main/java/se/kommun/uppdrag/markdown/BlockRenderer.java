package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders paragraphs, the headings below the page title, block quotes, code blocks and thematic breaks. */
final class BlockRenderer {

    private static final Pattern HEADING_WITHOUT_SPACE = Pattern.compile("(#{2,6})[^#\\s]");

    private BlockRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(Paragraph.class, BlockRenderer::paragraph)
                .on(Heading.class, BlockRenderer::heading)
                .on(BlockQuote.class, (node, page) -> element(node, "blockquote", "blockquote", page))
                .on(FencedCodeBlock.class, BlockRenderer::fencedCode)
                .on(IndentedCodeBlock.class, BlockRenderer::indentedCode)
                .on(ThematicBreak.class, (node, page) -> {
                    start(node, page);
                    page.html.raw("<hr>").line();
                })
                .on(Reference.class, (node, page) -> { });
    }

    /** Starts a block on a new line. */
    static void start(Node block, RenderContext page) {
        page.html.line();
        page.mark(block.getStartOffset());
    }

    /**
     * Writes an element whose tags are on separate lines.
     *
     * @param open tag name with attributes
     * @param close tag name alone
     */
    static void element(Node block, String open, String close, RenderContext page) {
        start(block, page);
        page.html.raw("<").raw(open).raw(">").line();
        page.children(block);
        page.html.line().raw("</").raw(close).raw(">").line();
    }

    private static void paragraph(Paragraph node, RenderContext page) {
        if (node.hasTableSeparator()) {
            page.problem("table-not-parsed", node.getStartOffset(),
                    "Tabellen läses som vanlig text eftersom annan text står direkt före den.",
                    "Lägg en tom rad före tabellen.");
        }
        if (!node.hasChildren()) {
            return;
        }
        checkHeadingWithoutSpace(node, page);
        UnparsedMarkup.check(node, page);
        if (ImageRenderer.isAlone(node)) {
            start(node, page);
            ImageRenderer.figure(node.getFirstChild(), page);
        } else if (ListRenderer.isWithoutElement(node)) {
            page.children(node);
        } else {
            start(node, page);
            page.html.raw("<p>");
            page.children(node);
            page.html.raw("</p>").line();
        }
    }

    /** Reports a line such as {@code ##Text}. A no-break space, easily typed on some keyboards, does not make a heading either. */
    private static void checkHeadingWithoutSpace(Paragraph node, RenderContext page) {
        Matcher start = HEADING_WITHOUT_SPACE.matcher(node.getChars());
        if (start.lookingAt()) {
            page.problem("heading-without-space", node.getStartOffset(), "Raden börjar som en rubrik men läses som vanlig text.",
                    "Skriv ett vanligt blanksteg efter " + start.group(1) + ".");
        }
    }

    /** Empty headings and skipped levels are reported by the rules that examine the whole page. */
    private static void heading(Heading node, RenderContext page) {
        int offset = node.getStartOffset();
        String text = InlineRenderer.plainText(node).strip();
        if (node.getLevel() == 1) {
            page.problem("heading-level-1", offset, "Sidans rubrik kommer från title.", "Börja med ##.");
        }
        int level = page.level(node.getLevel());
        start(node, page);
        page.html.raw("<h").raw(level);
        if (!text.isEmpty()) {
            String id = page.html.ids.of("", text);
            page.html.headings.add(new Article.Heading(level, id, text, page.line(offset)));
            page.sections.put(id, node);
            page.html.attribute("id", id);
        }
        page.html.raw(">");
        page.children(node);
        page.html.raw("</h").raw(level).raw(">").line();
    }

    /** Writes a heading whose text is not the editor's own. */
    static void heading(int level, String text, int offset, RenderContext page) {
        String id = page.html.ids.of("", text);
        page.html.headings.add(new Article.Heading(page.level(level), id, text, page.line(offset)));
        page.html.raw("<h").raw(page.level(level)).attribute("id", id).raw(">").text(text).raw("</h").raw(page.level(level)).raw(">").line();
    }

    private static void fencedCode(FencedCodeBlock node, RenderContext page) {
        start(node, page);
        page.html.raw("<pre><code");
        String language = Escaping.unescapeString(node.getInfo().toString().strip().split("\\p{javaWhitespace}", 2)[0]);
        if (!language.isEmpty()) {
            page.html.attribute("class", "language-" + language);
        }
        page.html.raw(">").text(node.getContentChars()).raw("</code></pre>").line();
    }

    private static void indentedCode(IndentedCodeBlock node, RenderContext page) {
        start(node, page);
        page.html.raw("<pre><code>").text(node.getContentChars().trimTailBlankLines().normalizeEndWithEOL())
                .raw("</code></pre>").line();
    }
}
