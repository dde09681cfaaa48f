package se.kommun.uppdrag.check.rules;

import java.util.function.BiConsumer;

/**
 * A rule that checks all pages of a site together. Stateless.
 *
 * @param search reports every place in the site that breaks the rule
 */
public record SiteRule(RuleInfo info, BiConsumer<SiteFacts, SiteFindings> search) {

    /** @throws IllegalArgumentException if {@code rules.properties} has no such rule */
    static SiteRule of(String id, BiConsumer<SiteFacts, SiteFindings> search) {
        return new SiteRule(RuleInfoReader.read(id), search);
    }

    public void check(SiteFacts site, SiteFindings findings) {
        search.accept(site, findings);
    }
}
