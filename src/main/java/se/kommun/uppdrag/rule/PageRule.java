package se.kommun.uppdrag.rule;

import java.util.function.BiConsumer;

/** A rule of a family: its metadata and the method that checks. */
record PageRule(RuleInfo info, BiConsumer<HtmlPage, Findings> look) implements Rule {

    static Rule of(String id, BiConsumer<HtmlPage, Findings> look) {
        return new PageRule(RuleInfo.of(id), look);
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        look.accept(page, findings);
    }
}
