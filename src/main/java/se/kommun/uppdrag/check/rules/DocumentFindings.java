package se.kommun.uppdrag.check.rules;

import se.kommun.uppdrag.report.Severity;

/** Receives the findings of a rule about a document file. */
@FunctionalInterface
public interface DocumentFindings {

    /**
     * Reports a finding.
     *
     * @param key the key of one of the rule's messages
     * @param values the values for the placeholders of the message
     */
    void report(Severity severity, String key, Object... values);
}
