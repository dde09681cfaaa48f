package se.kommun.uppdrag.content;

/** Tells of most texts that nothing is wrong with their characters, without a look at each: editors' texts are read on every build. */
final class PlainBytes {

    private PlainBytes() {}

    /**
     * Whether these are sound UTF-8 with LF line ends, of visible characters up to ÿ and a few dashes, quotes and dots, with
     * soft and hard blanks. False says nothing.
     */
    static boolean are(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            byte first = bytes[at];
            if (first >= ' ' && first != 0x7F || first == '\n') {
                at++;
            } else if (at + 1 < bytes.length && isLatin(first, bytes[at + 1])) {
                at += 2;
            } else if (at + 2 < bytes.length && first == (byte) 0xE2 && bytes[at + 1] == (byte) 0x80 && isSign(bytes[at + 2])) {
                at += 3;
            } else {
                return false;
            }
        }
        return true;
    }

    /** U+00A0 to U+00FF. */
    private static boolean isLatin(byte first, byte second) {
        return first == (byte) 0xC3 && second <= (byte) 0xBF || first == (byte) 0xC2 && second >= (byte) 0xA0 && second <= (byte) 0xBF;
    }

    /** U+2010 to U+2026, the dashes, quotation marks and dots. */
    private static boolean isSign(byte third) {
        return third >= (byte) 0x90 && third <= (byte) 0xA6;
    }
}
