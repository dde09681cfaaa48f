package se.kommun.uppdrag.rule;

import java.util.Locale;

/** What kind of file an address leads to, by its ending. */
final class FileType {

    private static final int LONGEST = 5;

    private FileType() {}

    /** What follows the last point of the address's path, in small letters; empty when that is nothing, or no ending. */
    static String of(String address) {
        int end = 0;
        int point = -1;
        for (; end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#'; end++) {
            point = address.charAt(end) == '.' ? end : address.charAt(end) == '/' ? -1 : point;
        }
        return point < 0 || end - point - 1 > LONGEST ? "" : address.substring(point + 1, end).toLowerCase(Locale.ROOT);
    }
}
