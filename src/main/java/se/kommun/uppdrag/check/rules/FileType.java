package se.kommun.uppdrag.check.rules;

import java.util.Locale;

/** Determines the file type of a URL from its extension. */
final class FileType {

    private static final int MAX_LENGTH = 5;

    private FileType() {}

    /** The extension of the URL's path in lower case; empty if there is none, or if it is longer than five characters. */
    static String of(String address) {
        int end = before('#', address, before('?', address, address.length()));
        for (int at = end - 1; at >= 0 && at >= end - 1 - MAX_LENGTH && address.charAt(at) != '/'; at--) {
            if (address.charAt(at) == '.') {
                return address.substring(at + 1, end).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static int before(char sign, String address, int end) {
        int at = address.indexOf(sign);
        return at < 0 || at > end ? end : at;
    }
}
