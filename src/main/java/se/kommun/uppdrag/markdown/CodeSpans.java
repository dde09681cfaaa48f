package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;

/** The text of code within a line. */
final class CodeSpans {

    private CodeSpans() {
    }

    static void write(Code node, Page page) {
        page.mark(node.getStartOffset());
        StringBuilder code = new StringBuilder(node.getText().length());
        append(node, code);
        page.html.raw("<code>").text(code).raw("</code>");
    }

    /** Line ends count as blanks, and one blank at each end is left out when there is anything else than blanks. */
    static void append(Code node, StringBuilder out) {
        int start = out.length();
        boolean inTable = node.getAncestorOfType(TableCell.class) != null;
        CharSequence text = node.getText();
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A table's bar is escaped also within code.
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
}
