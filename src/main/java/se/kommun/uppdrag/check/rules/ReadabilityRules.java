package se.kommun.uppdrag.check.rules;

import java.util.Comparator;
import java.util.List;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.check.text.Sentence;

/** Requires short sentences, short words and explained abbreviations in running text. */
final class ReadabilityRules {

    private static final int MAX_SENTENCE_WORDS = 25;
    private static final int MAX_LIX = 40;
    private static final int MIN_WORDS = 100;
    private static final int MAX_EXAMPLES = 2;

    static final List<Rule> RULES = List.of(
            Rule.of("sentence-long", ReadabilityRules::longSentences),
            Rule.of("text-readability", ReadabilityRules::index),
            AbbreviationRule.RULE);

    private ReadabilityRules() {}

    /** Reports sentences that are too long. */
    private static void longSentences(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().passages()) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.words().size() > MAX_SENTENCE_WORDS) {
                    findings.warning(block.element(), "found", sentence.words().size(), Snippets.of(sentence.text()));
                }
            }
        }
    }

    /** Reports the most difficult sentences of a text whose LIX as a whole is too high. */
    private static void index(HtmlPage page, Findings findings) {
        if (!page.prose().isSwedish()) {
            return;
        }
        List<TextBlock> blocks = page.prose().passages();
        Lix lix = page.prose().lix();
        if (lix.words() < MIN_WORDS || lix.value() <= MAX_LIX) {
            return;
        }
        record Hard(TextBlock block, Sentence sentence, int lix) {}
        List<Hard> hardest = blocks.stream()
                .flatMap(block -> block.sentences().stream().filter(sentence -> sentence.words().size() > 7)
                        .map(sentence -> new Hard(block, sentence, Lix.of(List.of(sentence)).value())))
                .sorted(Comparator.comparingInt(Hard::lix).reversed()).limit(MAX_EXAMPLES).toList();
        for (Hard hard : hardest) {
            findings.warning(hard.block().element(), "found", lix.value(), Snippets.of(hard.sentence().text()));
        }
    }
}
