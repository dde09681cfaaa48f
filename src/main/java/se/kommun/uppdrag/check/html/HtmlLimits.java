package se.kommun.uppdrag.check.html;

/** The limits for pages, so that a hostile one takes neither much memory nor much time. */
public final class HtmlLimits {

    /** The limit that a page exceeds. */
    public enum Excess { NONE, DEPTH, LENGTH }

    /** Maximum nesting depth. Browsers usually allow 512; pages written by people stay below 60. */
    public static final int MAX_DEPTH = 200;
    /** Maximum length in UTF-16 units. */
    public static final int MAX_LENGTH = 5_000_000;
    /** Maximum number of {@code <} characters. */
    private static final int MAX_TAGS = 300_000;

    private HtmlLimits() {}

    /** The limit that a page exceeds before it is parsed. It may still turn out to be too deep. */
    static Excess exceeded(String html) {
        return isTooLong(html) ? Excess.LENGTH : UnclosedTags.areTooMany(html) ? Excess.DEPTH : Excess.NONE;
    }

    private static boolean isTooLong(String html) {
        if (html.length() <= MAX_TAGS) {
            return false;
        }
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return html.length() > MAX_LENGTH || tags > MAX_TAGS;
    }
}
