package se.kommun.uppdrag.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a style sheet into its rules. It takes one pass and no recursion, so that long or deeply nested input cannot exhaust
 * time or stack. Unknown syntax is skipped, as a browser does.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/">CSS Syntax Module Level 3</a>
 */
final class CssParser {

    private static final Set<ColourScheme> ALL = EnumSet.allOf(ColourScheme.class);
    /** The largest number of selectors of a nested rule; nesting multiplies its selectors by those of the outer rule. */
    private static final int MAX_SELECTORS = 500;

    /**
     * The content of a pair of curly brackets.
     *
     * @param rule the rule that gets the declarations; null if no declarations are allowed
     */
    private record Block(Set<ColourScheme> schemes, @Nullable CssRule rule) {}

    private final String css;
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<CssRule> rules = new ArrayList<>();

    /** @param css without comments */
    private CssParser(String css) {
        this.css = css;
        this.open.push(new Block(ALL, null));
    }

    /** The rules that have declarations, in the order of the source. */
    static List<CssRule> parse(String cssWithoutComments) {
        CssParser parser = new CssParser(cssWithoutComments);
        parser.parse();
        parser.rules.removeIf(rule -> rule.declarations().isEmpty());
        return List.copyOf(parser.rules);
    }

    private void parse() {
        int start = 0;
        for (int at = 0; at < css.length(); at++) {
            switch (css.charAt(at)) {
                case '"', '\'' -> at = CssLexer.endOfString(css, at) - 1;
                case '(' -> at = CssLexer.endOfBracket(css, at) - 1;
                case '{' -> {
                    open(css.substring(start, at).strip());
                    start = at + 1;
                }
                case ';' -> {
                    declare(start, at);
                    start = at + 1;
                }
                case '}' -> {
                    declare(start, at);
                    start = at + 1;
                    if (open.size() > 1) {
                        open.pop();
                    }
                }
                default -> { }
            }
        }
        declare(start, css.length());
    }

    private void open(String prelude) {
        Block outer = open.element();
        if (!prelude.startsWith("@")) {
            List<Selector> selectors = selectors(prelude, outer.rule());
            CssRule rule = CssRule.of(outer.schemes(), selectors);
            rules.add(rule);
            open.push(new Block(outer.schemes(), rule));
            return;
        }
        int end = 1;
        while (end < prelude.length() && (Character.isLetter(prelude.charAt(end)) || prelude.charAt(end) == '-')) {
            end++;
        }
        Set<ColourScheme> schemes = switch (prelude.substring(0, end).toLowerCase(Locale.ROOT)) {
            case "@media" -> ColourScheme.matching(prelude.substring(end), outer.schemes());
            case "@supports", "@layer", "@container", "@scope", "@starting-style" -> outer.schemes();
            default -> EnumSet.noneOf(ColourScheme.class); // such as @page and @keyframes, whose blocks hold no style rules
        };
        CssRule same = outer.rule() == null ? null : CssRule.of(schemes, outer.rule().selectors());
        if (same != null) {
            rules.add(same);
        }
        open.push(new Block(schemes, same));
    }

    private static List<Selector> selectors(String prelude, @Nullable CssRule outer) {
        List<Selector> selectors = new ArrayList<>();
        for (String part : CssValues.split(prelude, ',')) {
            String own = part.replaceAll("\\s+", " ");
            if (outer == null) {
                selectors.add(new Selector(own));
            } else {
                outer.selectors().stream().limit(Math.max(0, MAX_SELECTORS - selectors.size()))
                        .forEach(around -> selectors.add(new Selector(nest(around.text(), own))));
            }
        }
        return selectors;
    }

    private static String nest(String around, String own) {
        String nested = own.contains("&") ? own.replace("&", around) : around + " " + own;
        return nested.length() > 2000 ? own : nested;
    }

    private void declare(int start, int end) {
        CssRule rule = open.element().rule();
        String text = css.substring(start, end);
        int colon = text.indexOf(':');
        if (rule == null || colon < 0) {
            return;
        }
        String property = text.substring(0, colon).strip();
        int offset = start + text.length() - text.stripLeading().length();
        String value = text.substring(colon + 1).strip();
        int important = value.lastIndexOf('!');
        if (important >= 0 && value.substring(important + 1).strip().equalsIgnoreCase("important")) {
            value = value.substring(0, important).strip();
        }
        rule.declarations().add(new Declaration(property.startsWith("--") ? property : property.toLowerCase(Locale.ROOT), value, offset));
    }
}
