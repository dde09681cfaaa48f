package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.check.text.Sentence;

/**
 * How easy the Swedish text of a page is to read. If the page has text in easy Swedish, only that text is measured.
 *
 * @param easy whether the page has text in easy Swedish
 * @param lix the LIX of all words
 * @param longest the number of words in the longest sentence
 * @param judged the LIX that the rules compare with their limit: for easy Swedish, without the exempt words
 */
public record ReadabilityScore(boolean easy, Lix lix, int longest, int judged) {

    /** The score of a page; empty if the page is in another language or has no running text. */
    static Optional<ReadabilityScore> of(HtmlPage page) {
        boolean easy = !page.prose().easy().isEmpty();
        List<Sentence> sentences = easy ? page.prose().easy().stream().map(PageProse.Easy::sentence).toList()
                : page.prose().sentences();
        if (sentences.isEmpty() || !page.prose().isSwedish()) {
            return Optional.empty();
        }
        Lix lix = easy ? Lix.of(sentences) : page.prose().lix();
        int longest = sentences.stream().mapToInt(sentence -> sentence.words().size()).max().orElse(0);
        return Optional.of(new ReadabilityScore(easy, lix, longest, easy ? page.prose().easyLix().value() : lix.value()));
    }
}
