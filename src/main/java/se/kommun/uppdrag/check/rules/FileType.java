package se.kommun.uppdrag.check.rules;

import java.util.Locale;

/** What kind of file an address leads to, by its ending. */
final class FileType {

    private static final int LONGEST = 5;

    private FileType() {}

    /** What follows the last point of the address's path, in small letters; empty when that is nothing, or no ending. */
    static String of(String address) {
        int end = before('#', address, before('?', address, address.length()));
        for (int at = end - 1; at >= 0 && at >= end - 1 - LONGEST && address.charAt(at) != '/'; at--) {
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
