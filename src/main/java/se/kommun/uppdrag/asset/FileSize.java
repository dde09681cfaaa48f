package se.kommun.uppdrag.asset;

import java.util.Locale;

/** Formats file sizes for readers. */
public final class FileSize {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private FileSize() {}

    /** Such as {@code 120 kB} or {@code 2,4 MB}. */
    public static String of(long bytes) {
        return of(bytes, SWEDISH);
    }

    /** As {@link #of(long)}, with the number format of a page's language. */
    public static String of(long bytes, Locale locale) {
        long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        return kilobytes < 1000 ? kilobytes + " kB" : String.format(locale, "%.1f MB", kilobytes / 1000.0);
    }
}
