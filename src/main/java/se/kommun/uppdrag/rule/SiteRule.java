package se.kommun.uppdrag.rule;

import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/** A rule that is decided on all pages together. Has no state. */
public interface SiteRule {

    RuleInfo info();

    void check(SiteFacts site, Consumer<Problem> problems);
}
