package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.report.LineIndex;

/** Builds the HTML of a page, with the sections that it includes, and records the source offset of each piece. Not thread-safe. */
final class HtmlWriter {

    final HeadingIds ids = new HeadingIds();
    final List<Article.Heading> headings = new ArrayList<>();
    boolean hasFaults;
    private final StringBuilder out;
    private final List<SourceMap.Mark> marks = new ArrayList<>();
    private boolean imageSeen;

    HtmlWriter(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /** Records that the HTML from here on comes from this offset of a text. */
    void mark(LineIndex text, int sourceOffset) {
        if (!marks.isEmpty() && marks.get(marks.size() - 1).htmlOffset() == out.length()) {
            marks.remove(marks.size() - 1); // the last piece that starts here is the innermost one and so the most precise
        }
        marks.add(new SourceMap.Mark(out.length(), text, sourceOffset));
    }

    /** Returns true on the first call only: for the first image of the page. */
    boolean isFirstImage() {
        boolean first = !imageSeen;
        imageSeen = true;
        return first;
    }

    HtmlWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    HtmlWriter raw(int number) {
        out.append(number);
        return this;
    }

    /** Writes plain text, as content or in a double-quoted attribute value. */
    HtmlWriter text(CharSequence plain) {
        HtmlEscaper.plain(out, plain.toString());
        return this;
    }

    /** Writes Markdown text in which only backslash escapes are left to resolve. */
    HtmlWriter markdown(String source, int from, int to) {
        HtmlEscaper.markdown(out, source, from, to);
        return this;
    }

    /** Writes {@code  name="value"} with the value escaped. */
    HtmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        HtmlEscaper.plain(out, value);
        out.append('"');
        return this;
    }

    /** Writes {@code  name="value"} with the value percent-encoded as a URL. */
    HtmlWriter address(String name, String value) {
        return attribute(name, isUnreserved(value) ? value : Escaping.percentEncodeUrl(value));
    }

    /** Whether a URL has only characters that are never encoded: all that most have, and quicker to see than by a pattern. */
    private static boolean isUnreserved(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '-' && c <= ':')) {
                return false;
            }
        }
        return true;
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

    Article article(LineIndex lines) {
        return new Article(out.toString(), headings, new SourceMap(lines, marks), hasFaults);
    }
}
