package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.LineIndex;

/** The HTML of a page as it grows, and the source offset of each piece that begins in it. */
final class HtmlWriter {

    private final StringBuilder out;
    private int[] made = new int[64];
    private int[] makers = new int[64];
    private LineIndex[] texts = new LineIndex[64];
    private int marks;

    HtmlWriter(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /** What follows was made by a text at this offset. */
    void mark(LineIndex text, int sourceOffset) {
        int here = out.length();
        if (marks > 0 && made[marks - 1] == here) {
            // The innermost piece that starts here is the most exact answer.
            makers[marks - 1] = sourceOffset;
            texts[marks - 1] = text;
            return;
        }
        if (marks == made.length) {
            made = Arrays.copyOf(made, marks * 2);
            makers = Arrays.copyOf(makers, marks * 2);
            texts = Arrays.copyOf(texts, marks * 2);
        }
        made[marks] = here;
        texts[marks] = text;
        makers[marks++] = sourceOffset;
    }

    HtmlWriter raw(@Nullable String markup) {
        out.append(markup);
        return this;
    }

    HtmlWriter raw(int number) {
        out.append(number);
        return this;
    }

    /** Plain text, as content or within an attribute in double quotes. */
    HtmlWriter text(CharSequence plain) {
        HtmlEscaper.plain(out, plain, 0, plain.length());
        return this;
    }

    /** Markdown text of which only backslash escapes are left to resolve. */
    HtmlWriter markdown(CharSequence source, int from, int to) {
        HtmlEscaper.markdown(out, source, from, to);
        return this;
    }

    /** {@code  name="value"} with the value escaped. */
    HtmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        HtmlEscaper.plain(out, value, 0, value.length());
        out.append('"');
        return this;
    }

    /** {@code  name="value"} with the value made a valid address. */
    HtmlWriter address(String name, String value) {
        return attribute(name, Escaping.percentEncodeUrl(value));
    }

    /** Starts a new line unless at one. */
    HtmlWriter line() {
        if (!isAtLineStart()) {
            out.append('\n');
        }
        return this;
    }

    boolean isAtLineStart() {
        return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    }

    SourceMap sourceMap(LineIndex lines) {
        return new SourceMap(lines, Arrays.copyOf(made, marks), Arrays.copyOf(makers, marks), Arrays.copyOf(texts, marks));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
