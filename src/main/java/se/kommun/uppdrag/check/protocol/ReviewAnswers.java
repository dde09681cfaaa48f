package se.kommun.uppdrag.check.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has filled in.
 *
 * @param about the fields about the review, by {@link #FIELDS}
 * @param byClause the answers to the requirements that have one
 */
record ReviewAnswers(Map<String, String> about, Map<String, Answer> byClause) {

    static final ReviewAnswers NONE = new ReviewAnswers(Map.of(), Map.of());
    /** The fields about the review, in their order. */
    static final List<String> FIELDS = List.of("site", "reviewer", "date", "sample", "equipment");
    /** The attribute of a requirement's section with its clause. */
    static final String CLAUSE = "data-clause";
    /** The attribute with what the program had decided. */
    static final String DECIDED = "data-decided";
    static final Answer EMPTY = new Answer(Optional.empty(), "");

    /**
     * The answer to a requirement.
     *
     * @param result what the person chose; empty for nothing, or for what the program had decided
     */
    record Answer(Optional<ReviewResult> result, String notes) {}

    Answer to(Requirement requirement) {
        return byClause.getOrDefault(requirement.clause(), EMPTY);
    }

    /** A field about the review; empty if it is not filled in. */
    String field(String name) {
        return about.getOrDefault(name, "");
    }
}
