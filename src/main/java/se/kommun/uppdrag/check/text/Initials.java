package se.kommun.uppdrag.check.text;

/** Initials that a text uses as a word, such as LSS. */
public final class Initials {

    private static final int MAX_LENGTH = 6;

    private Initials() {}

    /** The two to six capitals that the word consists of or begins with, such as LSS in "LSS-insats"; empty if there are none. */
    public static String of(Word word) {
        String source = word.source();
        int end = word.start();
        while (end < word.end() && Character.isUpperCase(source.charAt(end))) {
            end++;
        }
        boolean isPart = end < word.end() && Character.isLetterOrDigit(source.charAt(end))
                || word.start() > 0 && source.charAt(word.start() - 1) == '-';
        int length = end - word.start();
        return isPart || length < 2 || length > MAX_LENGTH ? "" : source.substring(word.start(), end);
    }
}
