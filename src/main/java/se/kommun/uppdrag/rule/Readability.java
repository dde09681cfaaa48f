package se.kommun.uppdrag.rule;

import java.util.Comparator;
import java.util.List;
import se.kommun.uppdrag.text.Lix;
import se.kommun.uppdrag.text.Sentence;

/** The text as a whole is easy to read, by LIX. */
final class Readability implements Rule {

    private static final int LIMIT = 40;
    private static final int ENOUGH_WORDS = 100;
    private static final int EXAMPLES = 2;

    private static final RuleInfo INFO = RuleInfo.of("text-readability");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
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
            findings.warning(hard.block().element(), "found", lix.value(), Quote.of(hard.sentence().text()));
        }
    }
}
