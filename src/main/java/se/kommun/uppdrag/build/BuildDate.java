package se.kommun.uppdrag.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that decides what is published: today in Swedish time. The environment variable {@code SOURCE_DATE_EPOCH} (seconds since 1970)
 * replaces the clock, so that a build can be reproduced.
 */
public final class BuildDate {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private BuildDate() {}

    public static LocalDate inSweden() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch != null && epoch.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(epoch)) : Instant.now();
        return LocalDate.ofInstant(now, SWEDEN);
    }
}
