package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.check.text.Sentence;

/**
 * How easy the Swedish of a page is to read, in figures. On a page in easy Swedish that of its easy text alone.
 *
 * @param easy whether the page is in easy Swedish
 * @param lix of all words
 * @param longest how many words the longest sentence has
 * @param judged the index that the rules hold it to: on an easy page without the words that it cannot do without
 */
public record ReadabilityScore(boolean easy, Lix lix, int longest, int judged) {

    /** Empty for a page that is in another language or has no running text. */
    static Optional<ReadabilityScore> of(HtmlPage page) {
        boolean easy = !page.prose().easy().isEmpty();
        List<Sentence> sentences = easy ? page.prose().easy().stream().map(PageProse.Easy::sentence).toList()
                : page.prose().sentences();
        if (sentences.isEmpty() || !page.prose().isSwedish()) {
            return Optional.empty();
        }
        Lix lix = Lix.of(sentences);
        int longest = sentences.stream().mapToInt(sentence -> sentence.words().size()).max().orElse(0);
        return Optional.of(new ReadabilityScore(easy, lix, longest, easy ? page.prose().easyLix().value() : lix.value()));
    }
}
