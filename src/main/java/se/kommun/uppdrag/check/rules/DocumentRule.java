package se.kommun.uppdrag.check.rules;

import se.kommun.uppdrag.check.document.DocumentFacts;

/**
 * A rule that checks one document file, such as a PDF. Stateless.
 *
 * @param search reports what breaks the rule
 */
public record DocumentRule(RuleInfo info, Search search) {

    /** Checks a document. */
    interface Search {
        void check(String file, DocumentFacts document, DocumentFindings findings);
    }

    /** @throws IllegalArgumentException if {@code rules.properties} has no such rule */
    static DocumentRule of(String id, Search search) {
        return new DocumentRule(RuleInfoReader.read(id), search);
    }

    /** @param file path of the document, relative to the site's folder */
    public void check(String file, DocumentFacts document, DocumentFindings findings) {
        search.check(file, document, findings);
    }
}
