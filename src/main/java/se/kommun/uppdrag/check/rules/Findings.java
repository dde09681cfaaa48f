package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Severity;

/** Where a rule puts what it finds: a node, and which of the rule's messages says what is wrong with it. */
public interface Findings {

    /**
     * Reports a finding.
     *
     * @param key names the message among the rule's texts ({@link RuleTexts})
     * @param values fill the places of the message
     */
    void report(Severity severity, @Nullable Node node, String key, Object... values);

    /** Certain: the page breaks the rule at the node. */
    default void error(@Nullable Node node, String key, @Nullable Object... values) {
        report(Severity.ERROR, node, key, values);
    }

    /** A person must look. */
    default void review(@Nullable Node node, String key, Object... values) {
        report(Severity.REVIEW, node, key, values);
    }

    /** An error if it is certain, else something that a person must look at. */
    default void errorOrReview(boolean certain, Node node, String key, Object... values) {
        report(certain ? Severity.ERROR : Severity.REVIEW, node, key, values);
    }

    /** Advice. */
    default void warning(Node node, String key, Object... values) {
        report(Severity.WARNING, node, key, values);
    }
}
