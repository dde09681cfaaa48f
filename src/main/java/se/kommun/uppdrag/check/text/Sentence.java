package se.kommun.uppdrag.check.text;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param source the whole text
 * @param start offset of the first character in {@code source}, in UTF-16 units
 * @param end offset after the last character
 * @param words in order; at least one
 */
public record Sentence(String source, int start, int end, List<Word> words) {

    /** The sentence on one line, without soft hyphens and zero-width spaces. */
    public String text() {
        return Whitespace.collapse(Whitespace.withoutInvisible(source.substring(start, end)));
    }
}
