package se.kommun.uppdrag.check.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The character encodings that browsers support, by label (WHATWG Encoding Standard, names and labels). */
final class Encodings {

    /** Browsers use it for the labels of ISO-8859-1 and ASCII too. */
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Java supports more encodings than browsers do. */
    private static final Set<String> SUPPORTED = Set.of("UTF-8", "IBM866", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6",
            "ISO-8859-7", "ISO-8859-8", "ISO-8859-9", "ISO-8859-13", "ISO-8859-15", "ISO-8859-16", "KOI8-R", "KOI8-U", "x-MacRoman",
            "x-MacCyrillic", "x-windows-874", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
            "windows-1256", "windows-1257", "windows-1258", "GB2312", "GBK", "GB18030", "Big5", "EUC-JP", "ISO-2022-JP", "Shift_JIS", "EUC-KR");

    private Encodings() {}

    /**
     * The encoding for a label, or null if browsers do not know the label. UTF-16 labels mean UTF-8: if the declaration was
     * readable as ASCII, the page is not UTF-16.
     */
    static @Nullable Charset forLabel(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("utf-16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset found = Charset.forName(name.equals("macintosh") ? "x-macroman" : name);
            if (found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII)) {
                return WINDOWS_1252;
            }
            return SUPPORTED.contains(found.name()) ? found : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
