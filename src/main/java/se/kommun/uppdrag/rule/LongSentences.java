package se.kommun.uppdrag.rule;

import se.kommun.uppdrag.text.Sentence;

/** No sentence is longer than a reader can hold. */
final class LongSentences implements Rule {

    private static final int LONGEST = 25;

    private static final RuleInfo INFO = RuleInfo.of("sentence-long");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().passages()) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.words().size() > LONGEST) {
                    findings.warning(block.element(), "found", sentence.words().size(), Quote.of(sentence.text()));
                }
            }
        }
    }
}
