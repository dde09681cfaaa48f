package se.kommun.uppdrag.check.text;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param source the whole text
 * @param start where the sentence begins in it, in UTF-16 units
 * @param end the unit after its last
 * @param words in order; at least one
 */
public record Sentence(String source, int start, int end, List<Word> words) {

    /** As it is read: on one line. */
    public String text() {
        return Whitespace.collapse(Whitespace.withoutInvisible(source.substring(start, end)));
    }
}
