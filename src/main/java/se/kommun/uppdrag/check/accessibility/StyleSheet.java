package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The rules of the page's style elements that may show or hide elements, indexed by {@link Selectors#key}. */
final class StyleSheet {

    private static final Set<String> PROPERTIES = Set.of("display", "visibility", "content", "clip", "clip-path", "opacity",
            "left", "top", "right", "text-indent", "font-size", "transform", "width", "height", "content-visibility");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern GENERATED = Pattern.compile("::?(before|after)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile(
            "::?(?!(?:is|not|has|first-child|last-child|only-child|nth-|first-of-type|last-of-type|root|empty)\\b)[a-zA-Z-]+(\\([^()]*\\))?");
    private static final Pattern EMPTY = Pattern.compile(":(not|is|has|where)\\(\\s*\\)");
    private static final Pattern ID = Pattern.compile("#[\\w-]+");
    private static final Pattern TAG = Pattern.compile("(^|[\\s>+~])[a-zA-Z]");
    private static final int MAX_RULES = 5_000;
    private static final int MAX_MATCH_ATTEMPTS = 1_000_000;

    private final Map<String, List<StyleRule>> rules = new HashMap<>();
    private final Map<String, List<StyleRule>> generated = new HashMap<>();
    private int count;
    private int matchAttempts;
    private Element last;
    private List<StyleRule> ofLast = List.of();

    StyleSheet(List<Element> styles) {
        for (Element style : styles) {
            String media = style.attr("media").strip().toLowerCase(Locale.ROOT);
            if (!media.equals("print")) {
                read(COMMENT.matcher(style.data()).replaceAll(" "), !media.isEmpty() && !media.equals("all") && !media.equals("screen"));
            }
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The rules that match the element, in no particular order. */
    List<StyleRule> of(Element element) {
        if (element != last) {
            ofLast = matching(element, rules);
            last = element;
        }
        return ofLast;
    }

    /** Whether the limit of match attempts is exceeded. Then results are incomplete. */
    boolean isExhausted() {
        return matchAttempts > MAX_MATCH_ATTEMPTS;
    }

    /** Whether a rule generates text before or after the element. */
    boolean generates(Element element) {
        return !generated.isEmpty() && !matching(element, generated).isEmpty();
    }

    private List<StyleRule> matching(Element element, Map<String, List<StyleRule>> index) {
        if (index.isEmpty()) {
            return List.of();
        }
        List<StyleRule> found = new ArrayList<>();
        add(element, index.get("*"), found);
        add(element, index.get(element.normalName()), found);
        if (element.hasAttr("id")) {
            add(element, index.get("#" + element.id()), found);
        }
        for (String name : element.classNames()) {
            add(element, index.get("." + name), found);
        }
        return found;
    }

    private void add(Element element, @Nullable List<StyleRule> candidates, List<StyleRule> found) {
        if (candidates != null && !isExhausted()) {
            int siblings = element.parent() == null ? 0 : element.parent().childNodeSize();
            candidates.forEach(rule -> matchAttempts += rule.wide() ? 1 + siblings : 1);
            candidates.stream().filter(rule -> element.is(rule.selector())).forEach(found::add);
        }
    }

    /** Reads the rules in one pass. It keeps the enclosing blocks on an explicit stack instead of recursing, so that deep nesting cannot overflow the thread's stack. */
    private void read(String css, boolean sometimes) {
        Deque<Boolean> enclosing = new ArrayDeque<>(List.of(sometimes));
        int start = 0;
        for (int at = 0; at < css.length() && count < MAX_RULES; at++) {
            char each = css.charAt(at);
            if (each == ';') {
                start = at + 1;
            } else if (each == '}' && enclosing.size() > 1) {
                enclosing.pop();
                start = at + 1;
            } else if (each == '{') {
                String prelude = css.substring(start, at).strip();
                Boolean inside = conditional(prelude, enclosing.peek());
                if (inside != null) {
                    enclosing.push(inside);
                } else {
                    int close = closingBrace(css, at);
                    if (!prelude.startsWith("@")) {
                        rule(prelude, css.substring(at + 1, close), enclosing.peek());
                    }
                    at = close;
                }
                start = at + 1;
            }
        }
    }

    /** Whether the rules in an at-rule apply only sometimes; null if the prelude is not an at-rule or its rules are ignored. */
    private static @Nullable Boolean conditional(String prelude, boolean sometimes) {
        if (!prelude.startsWith("@")) {
            return null;
        }
        String query = prelude.toLowerCase(Locale.ROOT);
        if (query.matches("@media\\s+(all|screen)")) {
            return sometimes;
        }
        return query.matches("(?s)@(media|supports|layer|container|scope).*") && !query.matches("@media\\s+(only\\s+)?print") ? true : null;
    }

    private static int closingBrace(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            char each = css.charAt(at);
            if (each == '{') {
                depth++;
            } else if (each == '}' && --depth == 0) {
                return at;
            }
        }
        return css.length();
    }

    private void rule(String prelude, String body, boolean sometimes) {
        boolean nested = body.indexOf('{') >= 0;
        CssDeclarations declarations = CssDeclarations.parse(nested ? body.substring(0, body.indexOf('{')) : body);
        if (!declarations.hasAny(PROPERTIES)) {
            return;
        }
        for (String selector : Selectors.split(prelude)) {
            if (!Selectors.isCostly(selector) && count++ < MAX_RULES) {
                rule(selector.strip(), declarations, sometimes || nested);
            }
        }
    }

    private void rule(String selector, CssDeclarations declarations, boolean sometimes) {
        Matcher pseudo = GENERATED.matcher(selector);
        boolean generates = pseudo.find();
        if (generates && declarations.get("content").matches("|none|normal|''|\"\"|counters?\\(.*")) {
            return;
        }
        String plain = generates ? selector.substring(0, pseudo.start()) : selector;
        String stateless = EMPTY.matcher(STATE.matcher(plain).replaceAll("")).replaceAll("");
        if (!generates && !stateless.equals(plain) && selector.contains("::")) {
            return;
        }
        try {
            Evaluator evaluator = QueryParser.parse(stateless.isBlank() ? "*" : stateless.replaceAll("([>+~\\s])$", "$1*"));
            StyleRule rule = new StyleRule(evaluator, declarations, sometimes || !stateless.equals(plain), weight(plain),
                    Selectors.isWide(stateless));
            (generates ? generated : rules).computeIfAbsent(Selectors.key(stateless), absent -> new ArrayList<>()).add(rule);
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            // An invalid selector matches nothing, as in a browser.
        }
    }

    private long weight(String selector) {
        long ids = ID.matcher(selector).results().count();
        long classes = selector.chars().filter(each -> each == '.' || each == '[' || each == ':').count();
        long tags = TAG.matcher(selector).results().count();
        return ((ids * 1_000 + classes) * 1_000 + tags) * 100_000 + count;
    }
}
