package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads selectors as text, in time that grows with their length alone. */
final class Selectors {

    /** Characters. Selectors that people write are shorter. */
    private static final int LONGEST = 1_000;
    /** Opening brackets of one selector: each is parsed with all that stands within it. */
    private static final int MOST_BRACKETS = 20;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+\\]");
    private static final List<Pattern> KEYS = List.of(Pattern.compile("#[\\w-]+"), Pattern.compile("[.][\\w-]+"), Pattern.compile("^[a-zA-Z][\\w-]*"));

    private Selectors() {}

    /** The parts of a selector list: what stands between commas outside brackets. */
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char each = list.charAt(at);
            if (each == '(') {
                depth++;
            } else if (each == ')') {
                depth = Math.max(0, depth - 1);
            } else if (each == ',' && depth == 0) {
                parts.add(list.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(list.substring(start));
        return parts;
    }

    /** Whether it may take too long to tell what it selects. */
    static boolean isCostly(String selector) {
        int has = selector.indexOf(":has(");
        return selector.length() > LONGEST || selector.chars().filter(each -> each == '(' || each == '[').limit(MOST_BRACKETS + 1L).count() > MOST_BRACKETS
                || has >= 0 && selector.indexOf(":has(", has + 1) > has;
    }

    /** Whether it looks at everything beside an element, or in it. */
    static boolean isWide(String selector) {
        return selector.indexOf('~') >= 0 || selector.indexOf(':') >= 0;
    }

    /** The id, class or lower-case name that an element must have to be selected; * when there is none. */
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
