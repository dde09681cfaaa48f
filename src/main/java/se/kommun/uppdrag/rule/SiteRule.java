package se.kommun.uppdrag.rule;


/** A rule that is decided on all pages together. Has no state. */
public interface SiteRule {

    RuleInfo info();

    void check(SiteFacts site, SiteFindings findings);
}
