package se.kommun.uppdrag.check.rules;

import java.util.Locale;

/** Determines the file type of a URL from its extension. */
final class FileType {

    private static final int MAX_LENGTH = 5;

    private FileType() {}

    /** The extension of the URL's path in lower case; empty if there is none, or if it is longer than five characters. */
    static String of(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        int point = address.lastIndexOf('.', end - 1);
        boolean isExtension = point >= 0 && end - point > 1 && end - point - 1 <= MAX_LENGTH && address.lastIndexOf('/', end - 1) < point;
        return isExtension ? address.substring(point + 1, end).toLowerCase(Locale.ROOT) : "";
    }
}
