package se.kommun.uppdrag.asset;

import java.util.Locale;

/** Formats file sizes for readers. */
public final class FileSize {

    private FileSize() {}

    /** Such as {@code 120 kB} or, with a Swedish locale, {@code 2,4 MB}. */
    public static String of(long bytes, Locale locale) {
        long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
        return kilobytes < 1000 ? kilobytes + " kB" : String.format(locale, "%.1f MB", kilobytes / 1000.0);
    }
}
