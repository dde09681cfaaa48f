package se.kommun.uppdrag.rule;

/** A rule that is decided on one page alone. Has no state; used from several threads. */
public interface Rule {

    RuleInfo info();

    /** Reports every place on the page that breaks the rule. Must bear any HTML whatever. */
    void check(HtmlPage page, Findings findings);
}
