package se.kommun.uppdrag.rule;

import java.util.List;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.text.Sentence;

/** No sentence is longer than a reader can hold. */
final class LongSentences implements Rule {

    private static final int LONGEST = 25;

    private static final RuleInfo INFO = new RuleInfo("mening-lang", Severity.WARNING,
            "Ingen mening har mer än " + LONGEST + " ord",
            "Den som läser långsamt hinner glömma början av en lång mening.",
            "Dela meningen. En tanke i varje mening räcker.", List.of("3.1.5"), List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (BodyText.Block block : page.prose().passages()) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.words() > LONGEST) {
                    findings.warning(block.element(), "Meningen har " + sentence.words() + " ord: \"" + Quote.of(sentence.text()) + "\".");
                }
            }
        }
    }
}
