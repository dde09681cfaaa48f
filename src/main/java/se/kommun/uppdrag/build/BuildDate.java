package se.kommun.uppdrag.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that decides what is published: Swedish time, or {@code SOURCE_DATE_EPOCH} where a build is to be repeated. */
public final class BuildDate {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private BuildDate() {}

    public static LocalDate inSweden() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch != null && epoch.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(epoch)) : Instant.now();
        return LocalDate.ofInstant(now, SWEDEN);
    }
}
