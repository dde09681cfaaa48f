package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders paragraphs, block quotes, code blocks and thematic breaks. */
final class BlockRenderer {

    private static final Pattern HEADING = Pattern.compile("(#{2,6})[^#\\s]");

    private BlockRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(Paragraph.class, BlockRenderer::paragraph)
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
        Matcher start = HEADING.matcher(node.getChars());
        if (start.lookingAt()) {
            page.problem("heading-without-space", node.getStartOffset(), "Raden börjar som en rubrik men läses som vanlig text.",
                    "Skriv ett vanligt blanksteg efter " + start.group(1) + ".");
        }
    }

    private static void fencedCode(FencedCodeBlock node, RenderContext page) {
        start(node, page);
        page.html.raw("<pre><code");
        String language = language(node.getInfo());
        if (!language.isEmpty()) {
            page.html.attribute("class", "language-" + language);
        }
        page.html.raw(">").text(node.getContentChars()).raw("</code></pre>").line();
    }

    private static String language(BasedSequence info) {
        String words = info.toString().strip();
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return Escaping.unescapeString(words.substring(0, end));
    }

    private static void indentedCode(IndentedCodeBlock node, RenderContext page) {
        start(node, page);
        page.html.raw("<pre><code>").text(node.getContentChars().trimTailBlankLines().normalizeEndWithEOL())
                .raw("</code></pre>").line();
    }
}
