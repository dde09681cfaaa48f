package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Severity;

/** Receives the findings of a rule. A finding is a node of the page and one of the rule's messages. */
public interface Findings {

    /**
     * Reports a finding.
     *
     * @param key the key of the message among the rule's texts ({@link RuleTexts})
     * @param values the values for the placeholders of the message
     */
    void report(Severity severity, @Nullable Node node, String key, Object... values);

    /** Reports that the page certainly breaks the rule at the node. */
    default void error(@Nullable Node node, String key, @Nullable Object... values) {
        report(Severity.ERROR, node, key, values);
    }

    /** Reports something that a person must review. */
    default void review(@Nullable Node node, String key, Object... values) {
        report(Severity.REVIEW, node, key, values);
    }

    /** Reports an error if it is certain, otherwise something that a person must review. */
    default void errorOrReview(boolean certain, Node node, String key, Object... values) {
        report(certain ? Severity.ERROR : Severity.REVIEW, node, key, values);
    }

    /** Reports advice. */
    default void warning(Node node, String key, Object... values) {
        report(Severity.WARNING, node, key, values);
    }
}
