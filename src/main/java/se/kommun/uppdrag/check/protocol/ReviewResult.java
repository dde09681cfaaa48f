package se.kommun.uppdrag.check.protocol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a review says of a requirement. */
enum ReviewResult {
    FULFILLED("passed"),
    FAILED("failed"),
    NOT_APPLICABLE("inapplicable"),
    NOT_REVIEWED("untested");

    private final String outcome;

    ReviewResult(String outcome) {
        this.outcome = outcome;
    }

    /** The word in the protocol's fields, and of the texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome value of EARL. */
    String outcome() {
        return "earl:" + outcome;
    }

    static Optional<ReviewResult> of(String key) {
        return Arrays.stream(values()).filter(result -> result.key().equals(key)).findFirst();
    }
}
