package se.kommun.uppdrag.css;

import se.kommun.uppdrag.check.css.CssText;

/** Removes pseudo-classes from selectors. */
final class PseudoClasses {

    private PseudoClasses() {}

    /** A selector without pseudo-classes, such as {@code :hover} and {@code :has(:checked)}. Pseudo-elements stay. */
    static String removeFrom(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char current = text.charAt(at);
            if (current == ':' && at + 1 < text.length() && text.charAt(at + 1) == ':') {
                result.append("::");
                at++;
            } else if (current == ':' && !text.startsWith(":root", at)) {
                at = end(text, at) - 1;
            } else {
                result.append(current);
            }
        }
        return result.toString().strip();
    }

    private static int end(String text, int colon) {
        int at = colon + 1;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '(' ? CssText.endOfBracket(text, at) : at;
    }
}
