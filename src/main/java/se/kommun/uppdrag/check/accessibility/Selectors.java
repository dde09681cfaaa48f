package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Analyses CSS selectors as text, in linear time. */
final class Selectors {

    /** Maximum length in UTF-16 units. Selectors written by people are shorter. */
    private static final int MAX_LENGTH = 1_000;
    /** Maximum number of opening brackets in a selector. The content of each bracket is parsed again, so nesting is costly. */
    private static final int MAX_BRACKETS = 20;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+\\]");
    private static final List<Pattern> KEYS = List.of(Pattern.compile("#[\\w-]+"), Pattern.compile("[.][\\w-]+"), Pattern.compile("^[a-zA-Z][\\w-]*"));

    private Selectors() {}

    /** Whether matching the selector may take too long. */
    static boolean isCostly(String selector) {
        int has = selector.indexOf(":has(");
        return selector.length() > MAX_LENGTH || selector.chars().filter(each -> each == '(' || each == '[').limit(MAX_BRACKETS + 1L).count() > MAX_BRACKETS
                || has >= 0 && selector.indexOf(":has(", has + 1) > has;
    }

    /** Whether matching one element may look at all its siblings or descendants. */
    static boolean isWide(String selector) {
        return selector.indexOf('~') >= 0 || selector.indexOf(':') >= 0;
    }

    /** The index key: an id, class or lower-case element name that every selected element has; {@code *} if there is none. */
    static String key(String selector) {
        String plain = BRACKETS.matcher(selector).replaceAll("");
        int start = plain.length();
        while (start > 0 && " \t\n\f\r>+~".indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        String compound = plain.substring(start);
        for (Pattern key : KEYS) {
            Matcher matcher = key.matcher(compound);
            if (matcher.find()) {
                String found = matcher.group();
                return Character.isLetter(found.charAt(0)) ? found.toLowerCase(Locale.ROOT) : found;
            }
        }
        return "*";
    }
}
