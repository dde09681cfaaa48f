package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule;

/** The rules of the page's style elements that may show or hide elements or colour them, indexed by {@link Selectors#key}. */
final class StyleSheet {

    private static final Set<String> PROPERTIES = Stream.of(TextColours.PROPERTIES, Set.of("display", "visibility", "content", "clip",
            "text-indent", "font", "font-size", "font-weight", "transform", "width", "min-width", "content-visibility",
            "overflow", "overflow-x", "overflow-y", "white-space"))
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    /** The conditions that always hold, and those that never hold when a page is read on a screen. */
    private static final Pattern ALWAYS = Pattern.compile("@media\\s+(all|screen)");
    private static final Pattern NEVER = Pattern.compile("@media\\s+(only\\s+)?print|@starting-style.*", Pattern.DOTALL);
    private static final Pattern GENERATED = Pattern.compile("::?(before|after)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile(
            "::?(?!(?:is|not|has|first-child|last-child|only-child|nth-|first-of-type|last-of-type|root|empty)\\b)[a-zA-Z-]+(\\([^()]*\\))?");
    private static final Pattern EMPTY = Pattern.compile(":(not|is|has|where)\\(\\s*\\)");
    private static final Pattern LINKED = Pattern.compile("(?i)(?<!\\S)stylesheet(?!\\S)");
    private static final Pattern ID = Pattern.compile("#[\\w-]+");
    private static final Pattern TAG = Pattern.compile("(^|[\\s>+~])[a-zA-Z]");
    private static final int MAX_RULES = 10_000;
    private static final int MAX_MATCH_ATTEMPTS = 1_000_000;

    /**
     * A rule with at least one declaration of a property that matters here.
     *
     * @param sometimes whether it applies only in some states, sizes or media
     * @param weight specificity and order combined; the rule with the greater weight wins
     * @param wide whether matching one element may look at all its siblings or descendants
     */
    record Rule(Evaluator selector, CssDeclarations declarations, boolean sometimes, long weight, boolean wide) {}

    /**
     * The values of a property of an element.
     *
     * @param value the value that wins in the cascade; null if none is declared
     * @param sometimes the values of rules that apply only sometimes
     */
    record Cascaded(@Nullable String value, List<String> sometimes) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<String, List<Rule>> generated = new HashMap<>();
    private final boolean isComplete;
    private int count;
    private int matchAttempts;
    private @Nullable Element last;
    private List<Rule> ofLast = List.of();
    private @Nullable Element lastStyled;
    private CssDeclarations inlineOfLast = CssDeclarations.NONE;

    StyleSheet(List<Element> styles, List<Element> links) {
        isComplete = links.stream().noneMatch(link -> LINKED.matcher(link.attr("rel")).find())
                && styles.stream().noneMatch(style -> style.data().contains("@import"));
        for (Element style : styles) {
            String media = style.attr("media").isBlank() ? "all" : style.attr("media").strip().toLowerCase(Locale.ROOT);
            CssParser.parse(style.data()).forEach(rule -> add(rule, "@media " + media));
        }
    }

    private void add(CssRule rule, String media) {
        CssDeclarations declarations = CssDeclarations.of(rule.declarations());
        List<String> conditions = Stream.concat(Stream.of(media), rule.conditions().stream()).filter(each -> !ALWAYS.matcher(each).matches()).toList();
        if (!declarations.hasAny(PROPERTIES) || conditions.stream().anyMatch(each -> NEVER.matcher(each).matches() || !CssParser.isConditional(each))) {
            return;
        }
        if (rule.selectors().isEmpty()) {
            count = MAX_RULES + 1;
        }
        for (String selector : rule.selectors()) {
            if (!Selectors.isCostly(selector) && count++ < MAX_RULES) {
                add(selector, declarations, !conditions.isEmpty());
            }
        }
    }

    private void add(String selector, CssDeclarations declarations, boolean sometimes) {
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
            Rule rule = new Rule(evaluator, declarations, sometimes || !stateless.equals(plain), weight(plain),
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

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether the page has no linked or imported style sheets, which are not read. */
    boolean isComplete() {
        return isComplete;
    }

    /** The values of a property in the style attribute and the rules that match the element. */
    Cascaded cascaded(Element element, String property) {
        CssDeclarations inline = inline(element);
        String best = inline.has(property) ? inline.get(property) : null;
        long weight = best == null ? -1 : inline.isImportant(property) ? Long.MAX_VALUE : Long.MAX_VALUE / 4;
        List<String> sometimes = new ArrayList<>();
        for (Rule rule : isEmpty() ? List.<Rule>of() : of(element)) {
            CssDeclarations declarations = rule.declarations();
            long own = rule.weight() + (declarations.isImportant(property) ? Long.MAX_VALUE / 2 : 0);
            if (declarations.has(property) && rule.sometimes()) {
                sometimes.add(declarations.get(property));
            } else if (declarations.has(property) && own > weight) {
                best = declarations.get(property);
                weight = own;
            }
        }
        return new Cascaded(best, sometimes);
    }

    private CssDeclarations inline(Element element) {
        if (element != lastStyled) {
            inlineOfLast = CssDeclarations.of(element);
            lastStyled = element;
        }
        return inlineOfLast;
    }

    /** The rules that match the element, in no particular order. */
    List<Rule> of(Element element) {
        if (element != last) {
            ofLast = matching(element, rules);
            last = element;
        }
        return ofLast;
    }

    /** Whether there are too many rules, or too many attempts to match them. Then results are incomplete. */
    boolean isExhausted() {
        return count > MAX_RULES || matchAttempts > MAX_MATCH_ATTEMPTS;
    }

    /** Whether a rule generates text before or after the element. */
    boolean generates(Element element) {
        return !generated.isEmpty() && !matching(element, generated).isEmpty();
    }

    private List<Rule> matching(Element element, Map<String, List<Rule>> index) {
        if (index.isEmpty()) {
            return List.of();
        }
        List<Rule> found = new ArrayList<>();
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

    private void add(Element element, @Nullable List<Rule> candidates, List<Rule> found) {
        if (candidates != null && !isExhausted()) {
            int siblings = element.parent() == null ? 0 : element.parent().childNodeSize();
            candidates.forEach(rule -> matchAttempts += rule.wide() ? 1 + siblings : 1);
            candidates.stream().filter(rule -> element.is(rule.selector())).forEach(found::add);
        }
    }
}
