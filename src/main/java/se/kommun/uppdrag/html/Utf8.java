package se.kommun.uppdrag.html;

/** The size of a text as UTF-8, without making it. */
final class Utf8 {

    private Utf8() {}

    /**
     * In bytes; half a surrogate pair counts as the one byte that is written for it.
     *
     * @param length how many of the characters are the text
     */
    static int length(char[] characters, int length) {
        int bytes = length;
        for (int i = 0; i < length; i++) {
            char each = characters[i];
            if (each < 0x80) {
                continue;
            }
            if (!Character.isSurrogate(each)) {
                bytes += each < 0x800 ? 1 : 2;
            } else if (Character.isHighSurrogate(each) && i + 1 < length && Character.isLowSurrogate(characters[i + 1])) {
                bytes += 2;
                i++;
            }
        }
        return bytes;
    }
}
