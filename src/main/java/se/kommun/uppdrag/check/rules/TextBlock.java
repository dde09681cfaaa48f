package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Tokenizer;
import se.kommun.uppdrag.check.text.Whitespace;
import se.kommun.uppdrag.check.text.Word;

/**
 * A paragraph, heading, list item or other block, with the text that stands in it and not in a block inside it.
 *
 * @param lang of the nearest element in the page's body that says so, empty when none does
 * @param kind where it stands
 * @param runs the text nodes, in order; at least one
 * @param text a {@code br} is a line separator (U+2028); other white space as written
 * @param line the text on one line, as it is read
 * @param sentences those of the text that have words
 * @param vocabulary the words of the text that rules look for
 */
record TextBlock(Element element, String lang, Kind kind, List<Run> runs, String text, String line, List<Sentence> sentences, Vocabulary vocabulary) {

    /** Where a block stands: outside the main part, in it, or in the running text there, which is no menu, form or table. */
    enum Kind { OTHER, MAIN, RUNNING }

    /**
     * A text node of a block.
     *
     * @param start where its text begins in that of the block
     * @param isSpelled whether its words are spelled as Swedish words are: not code, not a link
     */
    record Run(TextNode node, int start, boolean isSpelled) {}

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    static TextBlock of(Element element, String lang, Kind kind, List<Run> runs, String text) {
        List<Sentence> sentences = Tokenizer.sentences(text);
        return new TextBlock(element, lang, kind, runs, text, Whitespace.collapse(Whitespace.withoutInvisible(text)), sentences, Vocabulary.of(sentences));
    }

    /** Whether the text is one line as it is written. */
    boolean isPlain() {
        return text.equals(line);
    }

    /** The lines of the text, those of the source too. */
    Stream<String> lines() {
        return LINE_BREAK.splitAsStream(text);
    }

    List<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    /** The text node at a place in the text. */
    Run runAt(int offset) {
        int first = 0;
        int last = runs.size() - 1;
        while (first < last) {
            int middle = (first + last + 1) / 2;
            if (runs.get(middle).start() <= offset) {
                first = middle;
            } else {
                last = middle - 1;
            }
        }
        return runs.get(first);
    }
}
