package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Word;

/**
 * A paragraph, heading, list item or other block with its own text, without the text of blocks inside it.
 *
 * @param lang the lang attribute of the nearest element in the body that has one; empty if none has
 * @param kind the part of the page that the block is in
 * @param runs the text nodes, in order; at least one
 * @param content the text, with a line separator (U+2028) for each {@code br} and other white space as written
 */
record TextBlock(Element element, String lang, Kind kind, List<TextRun> runs, AnalyzedText content) {

    /** The part of the page that a block is in: outside the main part, in it, or in its running text, which excludes menus, forms and tables. */
    enum Kind { OTHER, MAIN, RUNNING }

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    String text() {
        return content.text();
    }

    /** The text on one line, as it is read. */
    String line() {
        return content.line();
    }

    /** The sentences of the text that have words. */
    List<Sentence> sentences() {
        return content.sentences();
    }

    /** All words of the text, in order. */
    List<Word> words() {
        return content.words();
    }

    /** Whether the source text already is {@link #line}. */
    boolean isPlain() {
        return text().equals(line());
    }

    /** The lines of the text, split at {@code br} and at line breaks in the source. */
    Stream<String> lines() {
        return LINE_BREAK.splitAsStream(text());
    }

    /** The text node at an offset in the text. */
    TextRun runAt(int offset) {
        return TextRun.at(runs, offset);
    }
}
