package se.kommun.uppdrag.editor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Parses the times of commits. */
final class GitTime {

    private GitTime() {}

    /** The time in ISO 8601; the epoch if it cannot be read. */
    static Instant parse(String iso) {
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeParseException unknown) {
            return Instant.EPOCH;
        }
    }
}
