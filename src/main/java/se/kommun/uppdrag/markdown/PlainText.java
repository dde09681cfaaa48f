package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** Extracts the text of inline nodes without markup: for alternative texts, ids and headings. */
final class PlainText {

    private PlainText() {}

    static String of(Node parent) {
        StringBuilder out = new StringBuilder();
        collect(parent, out);
        return out.toString();
    }

    private static void collect(Node parent, StringBuilder out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text) {
                HtmlEscaper.unescaped(out, child.getChars());
            } else if (child instanceof Code code) {
                InlineRenderer.append(code, out);
            } else if (child instanceof HtmlEntity entity) {
                out.append(InlineRenderer.entity(entity));
            } else if (child instanceof AutoLink link) {
                out.append(link.getText());
            } else if (child instanceof MailLink link) {
                out.append(link.getText());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                out.append('\n');
            } else if (!(child instanceof HtmlInlineBase)) {
                collect(child, out);
            }
        }
    }
}
