package se.kommun.uppdrag.editor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which versions to keep: all of the last day, the last of each day for a month, the last of each week for a year. A day is one of UTC, as in the names of the versions' files. */
final class VersionThinning {

    private static final Duration ALL = Duration.ofDays(1);
    private static final Duration DAILY = Duration.ofDays(31);
    private static final Duration WEEKLY = Duration.ofDays(366);
    private static final int MAX_VERSIONS = 500;

    private VersionThinning() {}

    /** The versions to delete. The newest one always remains. */
    static List<PageVersion> superfluous(List<PageVersion> newestFirst, Instant now) {
        List<PageVersion> superfluous = new ArrayList<>();
        Set<String> periods = new HashSet<>();
        for (PageVersion version : newestFirst) {
            if (periods.size() >= MAX_VERSIONS || !periods.add(period(version, now)) || periods.size() > 1 && isOlder(version, now, WEEKLY)) {
                superfluous.add(version);
            }
        }
        return superfluous;
    }

    /** Of the versions in one period, the newest is kept. */
    private static String period(PageVersion version, Instant now) {
        LocalDate day = version.time().atZone(ZoneOffset.UTC).toLocalDate();
        if (!isOlder(version, now, ALL)) {
            return version.id();
        }
        return isOlder(version, now, DAILY) ? day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) : day.toString();
    }

    private static boolean isOlder(PageVersion version, Instant now, Duration age) {
        return version.time().isBefore(now.minus(age));
    }
}
