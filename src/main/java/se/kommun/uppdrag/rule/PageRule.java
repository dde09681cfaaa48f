package se.kommun.uppdrag.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import se.kommun.uppdrag.report.Severity;

/** A rule of a family: its metadata and the method that checks. */
record PageRule(RuleInfo info, BiConsumer<HtmlPage, Findings> look) implements Rule {

    /** {@code wcag} and {@code act} are lists of words; see {@link RuleInfo} for the rest. */
    static Rule of(String id, Severity severity, String title, String help, String fix, String wcag, String act,
                   BiConsumer<HtmlPage, Findings> look) {
        return new PageRule(new RuleInfo(id, severity, title, help, fix, words(wcag), words(act)), look);
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        look.accept(page, findings);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
