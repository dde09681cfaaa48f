package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.LineIndex;

/** Builds the HTML of a page and records the source offset of each piece. Not thread-safe. */
final class HtmlWriter {

    private final StringBuilder out;
    private int[] htmlOffsets = new int[64];
    private int[] sourceOffsets = new int[64];
    private LineIndex[] texts = new LineIndex[64];
    private int marks;

    HtmlWriter(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /** Records that the HTML from here on comes from this offset of a text. */
    void mark(LineIndex text, int sourceOffset) {
        int htmlOffset = out.length();
        if (marks > 0 && htmlOffsets[marks - 1] == htmlOffset) {
            // The last piece that starts here is the innermost one and so the most precise.
            sourceOffsets[marks - 1] = sourceOffset;
            texts[marks - 1] = text;
            return;
        }
        if (marks == htmlOffsets.length) {
            htmlOffsets = Arrays.copyOf(htmlOffsets, marks * 2);
            sourceOffsets = Arrays.copyOf(sourceOffsets, marks * 2);
            texts = Arrays.copyOf(texts, marks * 2);
        }
        htmlOffsets[marks] = htmlOffset;
        texts[marks] = text;
        sourceOffsets[marks++] = sourceOffset;
    }

    HtmlWriter raw(@Nullable String markup) {
        out.append(markup);
        return this;
    }

    HtmlWriter raw(int number) {
        out.append(number);
        return this;
    }

    /** Writes plain text, as content or in a double-quoted attribute value. */
    HtmlWriter text(CharSequence plain) {
        HtmlEscaper.plain(out, plain, 0, plain.length());
        return this;
    }

    /** Writes Markdown text in which only backslash escapes are left to resolve. */
    HtmlWriter markdown(CharSequence source, int from, int to) {
        HtmlEscaper.markdown(out, source, from, to);
        return this;
    }

    /** Writes {@code  name="value"} with the value escaped. */
    HtmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        HtmlEscaper.plain(out, value, 0, value.length());
        out.append('"');
        return this;
    }

    /** Writes {@code  name="value"} with the value percent-encoded as a URL. */
    HtmlWriter address(String name, String value) {
        return attribute(name, Escaping.percentEncodeUrl(value));
    }

    /** Starts a new line unless already at the start of one. */
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
        return new SourceMap(lines, Arrays.copyOf(htmlOffsets, marks), Arrays.copyOf(sourceOffsets, marks), Arrays.copyOf(texts, marks));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
