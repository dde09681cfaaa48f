package se.kommun.uppdrag.html;

/** The character references that careful writers use. */
final class References {

    private static final String[] NAMES = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;", "&shy;"};
    private static final char[] SIGNS = {'&', '<', '>', '"', '\'', '\u00A0', '\u00AD'};
    private static final int LONGEST = 6;

    private References() {}

    /**
     * The text with the signs that are meant.
     *
     * @throws Unclear at an ampersand that begins anything else
     */
    static String replaced(char[] text, int from, int to) throws Unclear {
        StringBuilder replaced = new StringBuilder(to - from);
        int done = from;
        for (int at = from; at < to; at++) {
            if (text[at] == '&') {
                int which = at(text, at, to);
                replaced.append(text, done, at - done).append(SIGNS[which]);
                at += NAMES[which].length() - 1;
                done = at + 1;
            }
        }
        return replaced.append(text, done, to - done).toString();
    }

    private static int at(char[] text, int from, int to) throws Unclear {
        String here = new String(text, from, Math.min(LONGEST, to - from));
        for (int i = 0; i < NAMES.length; i++) {
            if (here.startsWith(NAMES[i])) {
                return i;
            }
        }
        throw new Unclear();
    }
}
