package se.kommun.uppdrag.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which a page's text became what it is: a date and the page's {@link ContentDigest} since then. It stands in the page,
 * so that every copy of the sources gives the same answer; the version tells when it is of an older text.
 */
public final class TextChange {

    public static final String KEY = "text_changed";

    private static final Pattern PARTS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (" + ContentDigest.FORM + ")");

    private TextChange() {}

    /** The day on which the page's text changed last; empty when the page does not tell it, or tells it of another text. */
    public static Optional<LocalDate> of(Page page) {
        Matcher parts = PARTS.matcher(page.text(KEY).orElse(""));
        return parts.matches() && parts.group(2).equals(ContentDigest.of(page)) && new ValueType.Date().faultIn(parts.group(1)).isEmpty()
                ? Optional.of(ValueType.Date.day(parts.group(1))) : Optional.empty();
    }

    /** What to write under {@link #KEY} when the page's text has become what it is on a day. */
    public static String text(Page page, LocalDate day) {
        return day + " " + ContentDigest.of(page);
    }

    /** The form of the value. */
    record Form() implements ValueType {
        @Override
        public Optional<Fault> faultIn(String value) {
            Matcher parts = PARTS.matcher(value);
            return parts.matches() ? new Date().faultIn(parts.group(1))
                    : Optional.of(new Fault("text-changed-invalid", "\"" + value + "\" är inte ett datum följt av en version.",
                            "Skriv datumet, ett mellanslag och versionen. Eller ta bort raden, så säger bygget vad du ska skriva."));
        }

        @Override
        public String describe() {
            return "datum och version";
        }
    }
}
