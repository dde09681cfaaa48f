package se.kommun.uppdrag.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.CalendarKeys;
import se.kommun.uppdrag.content.Page;

/** The iCalendar file (RFC 5545) of a page that tells of something that happens once, for the reader's own calendar. */
public final class CalendarFile {

    private static final String LINE_END = "\r\n";
    /** Longest line in octets, without its end (section 3.1). */
    private static final int LINE = 75;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private CalendarFile() {}

    /** Returns whether a page has one: a draft need not say yet when it is. */
    public static boolean isFor(Page page) {
        return page.type().calendar() != null && page.date(page.type().calendar().start()).isPresent();
    }

    /** Returns the text of the file of a page that has one. */
    public static String of(Page page, Settings settings) {
        CalendarKeys calendar = Objects.requireNonNull(page.type().calendar());
        String url = Urls.canonical(page, settings);
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//uppdrag//" + page.lang().toUpperCase(Locale.ROOT), "BEGIN:VEVENT",
                "UID:" + escaped(url), "DTSTAMP:" + page.date("updated").orElseThrow().format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z"));
        lines.add("DTSTART" + moment(page, calendar.start(), 0, settings));
        if (calendar.end() != null && page.date(calendar.end()).isPresent()) {
            lines.add("DTEND" + moment(page, calendar.end(), 1, settings));
        }
        lines.add("SUMMARY:" + escaped(page.title()));
        lines.add("DESCRIPTION:" + escaped(page.text("description").orElse("")));
        Optional.ofNullable(calendar.place()).flatMap(page::text).ifPresent(place -> lines.add("LOCATION:" + escaped(place)));
        lines.addAll(List.of("URL:" + url, "END:VEVENT", "END:VCALENDAR"));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append(LINE_END));
        return text.toString();
    }

    /** The value of a date: of a whole day, or in UTC, so that the file needs no rules of a time zone. The end of whole days is the day after (section 3.6.1). */
    private static String moment(Page page, String key, int moreDays, Settings settings) {
        LocalDate day = page.date(key).orElseThrow();
        Optional<LocalTime> time = page.time(key);
        return time.isEmpty() ? ";VALUE=DATE:" + day.plusDays(moreDays).format(DateTimeFormatter.BASIC_ISO_DATE)
                : ":" + ZonedDateTime.of(day, time.get(), settings.timeZone()).withZoneSameInstant(ZoneOffset.UTC).format(UTC);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Breaks a long line between characters; what follows starts with a space. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        return folded.toString();
    }
}
