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
 * A paragraph, heading, list item or other block with its own text, without the text of blocks inside it.
 *
 * @param lang the lang attribute of the nearest element in the body that has one; empty if none has
 * @param kind the part of the page that the block is in
 * @param runs the text nodes, in order; at least one
 * @param text the text, with a line separator (U+2028) for each {@code br} and other white space as written
 * @param line the text on one line, as it is read
 * @param sentences the sentences of the text that have words
 * @param vocabulary the vocabulary of the text
 */
record TextBlock(Element element, String lang, Kind kind, List<Run> runs, String text, String line, List<Sentence> sentences, Vocabulary vocabulary) {

    /** The part of the page that a block is in: outside the main part, in it, or in its running text, which excludes menus, forms and tables. */
    enum Kind { OTHER, MAIN, RUNNING }

    /**
     * A text node of a block.
     *
     * @param start the offset of its text in the text of the block
     * @param isSpelled whether its spelling is checked: not code, not a link, not another language
     */
    record Run(TextNode node, int start, boolean isSpelled) {}

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    static TextBlock of(Element element, String lang, Kind kind, List<Run> runs, String text) {
        List<Sentence> sentences = Tokenizer.sentences(text);
        return new TextBlock(element, lang, kind, runs, text, Whitespace.collapse(Whitespace.withoutInvisible(text)), sentences, Vocabulary.of(sentences));
    }

    /** Whether the source text already is {@link #line}. */
    boolean isPlain() {
        return text.equals(line);
    }

    /** The lines of the text, split at {@code br} and at line breaks in the source. */
    Stream<String> lines() {
        return LINE_BREAK.splitAsStream(text);
    }

    List<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    /** The text node at an offset in the text. */
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
