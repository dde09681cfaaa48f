package se.kommun.uppdrag.check.rules;

import java.util.Comparator;
import java.util.List;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.check.text.Sentence;

/** Running text is easy to read: its sentences are short, and so are its words. */
final class ReadabilityRules {

    private static final int LONGEST_SENTENCE = 25;
    private static final int LIMIT = 40;
    private static final int ENOUGH_WORDS = 100;
    private static final int EXAMPLES = 2;

    static final List<Rule> RULES = List.of(
            Rule.of("sentence-long", ReadabilityRules::longSentences),
            Rule.of("text-readability", ReadabilityRules::index));

    private ReadabilityRules() {}

    /** No sentence is longer than a reader can hold. */
    private static void longSentences(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().passages()) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.words().size() > LONGEST_SENTENCE) {
                    findings.warning(block.element(), "found", sentence.words().size(), Snippets.of(sentence.text()));
                }
            }
        }
    }

    /** The text as a whole is easy to read, by LIX. */
    private static void index(HtmlPage page, Findings findings) {
        if (!page.prose().isSwedish()) {
            return;
        }
        List<TextBlock> blocks = page.prose().passages();
        Lix lix = Lix.of(page.prose().sentences());
        if (lix.words() < ENOUGH_WORDS || lix.value() <= LIMIT) {
            return;
        }
        record Hard(TextBlock block, Sentence sentence, int lix) {}
        List<Hard> hardest = blocks.stream()
                .flatMap(block -> block.sentences().stream().filter(sentence -> sentence.words().size() > 7)
                        .map(sentence -> new Hard(block, sentence, Lix.of(List.of(sentence)).value())))
                .sorted(Comparator.comparingInt(Hard::lix).reversed()).limit(EXAMPLES).toList();
        for (Hard hard : hardest) {
            findings.warning(hard.block().element(), "found", lix.value(), Snippets.of(hard.sentence().text()));
        }
    }
}
