package se.kommun.uppdrag.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day when a page's text last changed: a date, and the page's {@link ContentDigest} since then. It is stored in the page, so
 * every copy of the sources gives the same answer. The digest shows whether the date is of an older text.
 */
public final class TextChange {

    public static final String KEY = "text_changed";

    private static final Pattern PARTS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (" + ContentDigest.FORM + ")");

    /** The type of the value. */
    static final ValueType TYPE = new ValueType(ValueType.Kind.CODE, "datum och version", 0, Map.of(), TextChange::faultIn);

    private TextChange() {}

    /** Returns the day when the page's text last changed; empty when the page doesn't have it, or has it for an older text. */
    public static Optional<LocalDate> of(Page page) {
        Matcher parts = PARTS.matcher(page.text(KEY).orElse(""));
        return parts.matches() && parts.group(2).equals(ContentDigest.of(page)) && ValueType.DATE.faultIn(parts.group(1)).isEmpty()
                ? Optional.of(ValueType.day(parts.group(1))) : Optional.empty();
    }

    /** Returns the value of {@link #KEY} for the page's current text. */
    public static String text(Page page, LocalDate day) {
        return day + " " + ContentDigest.of(page);
    }

    private static Optional<ValueType.Fault> faultIn(String value) {
        Matcher parts = PARTS.matcher(value);
        return parts.matches() ? ValueType.DATE.faultIn(parts.group(1))
                : Optional.of(new ValueType.Fault("text-changed-invalid", "\"" + value + "\" är inte ett datum följt av en version.",
                        "Skriv datumet, ett mellanslag och versionen. Eller ta bort raden, så säger bygget vad du ska skriva."));
    }
}
