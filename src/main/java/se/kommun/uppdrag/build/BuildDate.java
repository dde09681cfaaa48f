package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import se.kommun.uppdrag.config.SettingsReader;

/**
 * The day that decides what is published: today in the site's time zone. The environment variable {@code SOURCE_DATE_EPOCH} (seconds since 1970)
 * replaces the clock, so that a build can be reproduced.
 */
public final class BuildDate {

    private BuildDate() {}

    /** The day where a site is. Reads its settings; without them, or without a file, the default time zone applies. */
    public static LocalDate of(Path site) {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch != null && epoch.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(epoch)) : Instant.now();
        return LocalDate.ofInstant(now, SettingsReader.read(site, ignored -> { }).timeZone());
    }
}
