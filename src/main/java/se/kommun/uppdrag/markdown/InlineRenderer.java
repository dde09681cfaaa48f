package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Renders text and inline elements other than links and images. */
final class InlineRenderer {

    /** Maximum length of a numeric entity: {@code &#} and {@code ;} around seven decimal digits, or around x and six hexadecimal ones. */
    private static final int MAX_NUMERIC = 10;

    private InlineRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(Text.class, (node, page) -> {
                    UnparsedMarkup.check(node, page);
                    page.source(node.getChars());
                })
                .on(WhiteSpace.class, (node, page) -> page.source(node.getChars()))
                .on(HtmlEntity.class, (node, page) -> page.html.text(entity(node)))
                .on(SoftLineBreak.class, (node, page) -> page.lineEnd(false, node.getEndOffset()))
                .on(HardLineBreak.class, (node, page) -> page.lineEnd(true, node.getEndOffset()))
                .on(Emphasis.class, (node, page) -> element("em", node, page))
                .on(StrongEmphasis.class, (node, page) -> element("strong", node, page))
                .on(Code.class, InlineRenderer::code);
    }

    /** Returns the character that an entity stands for. A number that is too long is plain text (CommonMark, section 2.5). */
    static String entity(HtmlEntity node) {
        String source = node.getChars().toString();
        boolean tooLong = source.startsWith("&#") && source.length() > MAX_NUMERIC;
        return tooLong ? source : Escaping.unescapeHtml(source);
    }

    private static void code(Code node, RenderContext page) {
        page.mark(node.getStartOffset());
        StringBuilder code = new StringBuilder(node.getText().length());
        append(node, code);
        page.html.raw("<code>").text(code).raw("</code>");
    }

    /**
     * Appends the text of a code span: line ends become spaces, and one space is removed at each end unless all is spaces
     * (CommonMark, section 6.1).
     */
    static void append(Code node, StringBuilder out) {
        int start = out.length();
        boolean inTable = node.getAncestorOfType(TableCell.class) != null;
        CharSequence text = node.getText();
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // In a table, a bar is escaped also inside code.
            if (inTable && c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
                continue;
            }
            c = c == '\n' ? ' ' : c;
            blank &= c == ' ';
            out.append(c);
        }
        if (!blank && out.charAt(start) == ' ' && out.charAt(out.length() - 1) == ' ') {
            out.deleteCharAt(start).setLength(out.length() - 1);
        }
    }

    static void element(String tag, Node node, RenderContext page) {
        page.mark(node.getStartOffset());
        page.html.raw("<").raw(tag).raw(">");
        page.children(node);
        page.html.raw("</").raw(tag).raw(">");
    }

    /** Returns the text of inline nodes without markup: for alternative texts, ids and headings. */
    static String plainText(Node parent) {
        StringBuilder out = new StringBuilder();
        collect(parent, out);
        return out.toString();
    }

    private static void collect(Node parent, StringBuilder out) {
        for (Node child : parent.getChildren()) {
            if (child instanceof Text) {
                BackslashEscapes.resolve(out, child.getChars());
            } else if (child instanceof Code code) {
                append(code, out);
            } else if (child instanceof HtmlEntity entity) {
                out.append(entity(entity));
            } else if (child instanceof AutoLink || child instanceof MailLink) {
                out.append(((DelimitedLinkNode) child).getText());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                out.append('\n');
            } else if (!(child instanceof HtmlInlineBase)) {
                collect(child, out);
            }
        }
    }
}
