package se.kommun.uppdrag.check.rules;

import java.util.function.BiConsumer;

/**
 * A rule that checks one page alone. Stateless and thread-safe.
 *
 * @param search reports every place on the page that breaks the rule; must accept any HTML
 */
public record Rule(RuleInfo info, BiConsumer<HtmlPage, Findings> search) {

    /** @throws IllegalArgumentException if {@code rules.properties} has no such rule */
    static Rule of(String id, BiConsumer<HtmlPage, Findings> search) {
        return new Rule(RuleInfo.of(id), search);
    }

    public void check(HtmlPage page, Findings findings) {
        search.accept(page, findings);
    }
}
