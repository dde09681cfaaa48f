package se.kommun.uppdrag.check.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.CssRule.Declaration;

/**
 * Parses a style sheet into its rules. It takes one pass and no recursion, so that long or deeply nested input cannot exhaust
 * time or stack. Unknown syntax is skipped, as a browser does.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/">CSS Syntax Module Level 3</a>
 */
public final class CssParser {

    private static final Pattern CONDITIONAL = Pattern.compile("@(?:media|supports|layer|container|scope|starting-style)(?![a-z-]).*", Pattern.DOTALL);
    /** Nesting multiplies selectors. The length of all those of nested rules is at most that of the text times this. */
    private static final int MAX_GROWTH = 20;
    /** More at-rules in each other than any style sheet needs. What is nested deeper counts as part of the last one. */
    private static final int MAX_CONDITIONS = 32;

    /**
     * The content of a pair of curly brackets.
     *
     * @param rule the rule that gets the declarations; null if no declarations are allowed
     */
    private record Block(List<String> conditions, @Nullable CssRule rule) {}

    private final String css;
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<CssRule> rules = new ArrayList<>();
    private long nestedLength;

    private CssParser(String text, Block outermost) {
        this.css = CssText.blankComments(text);
        this.open.push(outermost);
        parse();
    }

    /** The rules of a style sheet that have declarations, in the order of the source. */
    public static List<CssRule> parse(String text) {
        return new CssParser(text, new Block(List.of(), null)).rules.stream().filter(rule -> !rule.declarations().isEmpty()).toList();
    }

    /** The declarations of a style attribute, in the order of the source. */
    public static List<Declaration> declarations(String text) {
        CssRule rule = new CssRule(List.of(), List.of(), new ArrayList<>());
        new CssParser(text, new Block(List.of(), rule));
        return rule.declarations();
    }

    /** Whether the block of an at-rule contains style rules; that of {@code @keyframes} and {@code @page}, for example, does not. */
    public static boolean isConditional(String atRule) {
        return CONDITIONAL.matcher(atRule).matches();
    }

    private void parse() {
        int start = 0;
        for (int at = 0; at < css.length(); at++) {
            switch (css.charAt(at)) {
                case '"', '\'' -> at = CssText.endOfString(css, at) - 1;
                case '(' -> at = CssText.endOfBracket(css, at) - 1;
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
        boolean isAtRule = prelude.startsWith("@");
        String condition = isAtRule ? prelude.toLowerCase(Locale.ROOT) : "";
        List<String> conditions = !isAtRule || outer.conditions().size() == MAX_CONDITIONS ? outer.conditions()
                : Stream.concat(outer.conditions().stream(), Stream.of(condition)).toList();
        List<String> selectors = !isAtRule ? selectors(prelude, outer.rule())
                : outer.rule() != null && isConditional(condition) ? outer.rule().selectors() : null;
        CssRule rule = selectors == null ? null : new CssRule(conditions, selectors, new ArrayList<>());
        if (rule != null) {
            rules.add(rule);
        }
        open.push(new Block(conditions, rule));
    }

    private List<String> selectors(String prelude, @Nullable CssRule outer) {
        List<String> own = CssText.split(prelude, ',').stream().map(part -> part.replaceAll("\\s+", " ")).toList();
        if (outer == null) {
            return own;
        }
        List<String> nested = new ArrayList<>();
        for (String each : own) {
            String inner = each.contains("&") ? each : "& " + each;
            long references = inner.chars().filter(character -> character == '&').count();
            for (String around : outer.selectors()) {
                nestedLength += inner.length() + references * around.length();
                if (nestedLength > (long) MAX_GROWTH * css.length()) {
                    return List.of();
                }
                nested.add(inner.replace("&", around));
            }
        }
        return nested;
    }

    private void declare(int start, int end) {
        CssRule rule = open.element().rule();
        String text = css.substring(start, end);
        int colon = text.indexOf(':');
        if (rule == null || colon < 0) {
            return;
        }
        String property = text.substring(0, colon).strip();
        String value = text.substring(colon + 1).strip();
        int mark = value.lastIndexOf('!');
        boolean isImportant = mark >= 0 && value.substring(mark + 1).strip().equalsIgnoreCase("important");
        rule.declarations().add(new Declaration(property.startsWith("--") ? property : property.toLowerCase(Locale.ROOT),
                isImportant ? value.substring(0, mark).strip() : value, isImportant, start + text.length() - text.stripLeading().length()));
    }
}
