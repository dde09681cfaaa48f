package se.kommun.uppdrag.check.accessibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Determines which elements are visible, from the rules of HTML, style attributes and style elements. */
final class VisibilityResolver {

    private static final Set<String> HIDDEN_BY_DEFAULT = Set.of("base", "basefont", "datalist", "head", "link", "meta", "noembed",
            "noframes", "noscript", "param", "rp", "script", "style", "template", "title", "desc", "metadata", "defs", "symbol",
            "clippath", "mask", "pattern", "lineargradient", "radialgradient", "track", "source");
    private static final Set<String> WITH_FALLBACK_CONTENT = Set.of("audio", "video", "iframe");
    private static final Set<String> MAY_HIDE_ITSELF = Stream.concat(HIDDEN_BY_DEFAULT.stream(), Stream.of("dialog", "audio")).collect(Collectors.toSet());
    private static final Set<String> MAY_HIDE_CHILDREN = Stream.concat(WITH_FALLBACK_CONTENT.stream(), Stream.of("details")).collect(Collectors.toSet());
    private static final List<String> OFF_SCREEN_PROPERTIES = List.of("clip", "clip-path", "opacity", "left", "top", "right", "text-indent",
            "transform");
    private static final List<String> SIZES = List.of("font-size", "width", "height");
    /** Sizes of what is made too small to be seen. */
    private static final Pattern TINY = Pattern.compile("[01]px|0(?:\\.[0-9]++)?+(?:[a-z]++|%)?+");

    /** Classes by which linked style sheets usually hide elements from everyone. */
    private static final Pattern HIDING_CLASS = Pattern.compile(
            "(?i)(?<!\\S)(?:(?:is-|js-|u-)?+(?:hidden|hide|invisible)|d(?:isplay)?+-none|\\S*--hidden)(?!\\S)");

    /** The visibility of an element, including what it inherits from its ancestors. */
    private record State(Visibility display, Visibility visibility, boolean ariaHidden) {}

    private static final State ROOT = new State(Visibility.VISIBLE, Visibility.VISIBLE, false);

    private final StyleSheet sheet;
    private final Map<Element, State> states = new IdentityHashMap<>(AccessibilityTree.TYPICAL_ELEMENT_COUNT);

    VisibilityResolver(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** Whether it is rendered, at any position on the page. */
    Visibility rendered(@Nullable Element element) {
        State state = state(element);
        return state.display.and(state.visibility);
    }

    /** Whether the element itself hides its content permanently. Hidden ancestors and closed details elements do not count. */
    boolean hides(Element element) {
        State own = state(element, ROOT);
        return own.ariaHidden || own.visibility == Visibility.HIDDEN || own.display == Visibility.HIDDEN;
    }

    /** Whether it is visible to assistive technology. */
    Visibility exposed(@Nullable Element element) {
        State state = state(element);
        return state.ariaHidden ? Visibility.HIDDEN : state.display.and(state.visibility);
    }

    /** Whether it and all its descendants are hidden from assistive technology. An element hidden by {@code visibility} alone may have visible descendants. */
    boolean isRemoved(Element element) {
        State state = state(element);
        return state.ariaHidden || state.display == Visibility.HIDDEN;
    }

    /** Whether it can be seen; unknown if style may hide it from sight in another way, for example by moving it off screen. */
    Visibility seen(@Nullable Element element) {
        Visibility seen = rendered(element);
        return seen == Visibility.VISIBLE && HtmlElements.any(element, this::mayBeOffScreen) ? Visibility.UNKNOWN : seen;
    }

    private boolean mayBeOffScreen(Element element) {
        String names = element.hasAttr("class") ? element.className().toLowerCase(Locale.ROOT) : "";
        if (names.contains("sr-only") || names.contains("hidden") || names.contains("screen") || names.contains("skip") || names.contains("visually")
                || names.contains("assistive") || names.contains("a11y")) {
            return true;
        }
        return element.hasAttr("style") && mayHide(CssDeclarations.of(element))
                || !sheet.isEmpty() && sheet.of(element).stream().anyMatch(rule -> mayHide(rule.declarations()));
    }

    private static boolean mayHide(CssDeclarations style) {
        return style.hasAny(OFF_SCREEN_PROPERTIES) || SIZES.stream().anyMatch(size -> TINY.matcher(style.get(size)).matches());
    }

    private State state(Element element) {
        if (element instanceof Document) {
            return ROOT;
        }
        State cached = states.get(element);
        if (cached == null) {
            Element parent = element.parent();
            cached = state(element, parent == null ? ROOT : state(parent));
            states.put(element, cached);
        }
        return cached;
    }

    private State state(Element element, State parent) {
        if (parent.display == Visibility.HIDDEN && parent.ariaHidden || element.attributesSize() == 0 && sheet.isEmpty()
                && !MAY_HIDE_ITSELF.contains(element.normalName()) && !(element.parent() != null && MAY_HIDE_CHILDREN.contains(element.parent().normalName()))) {
            return parent;
        }
        Visibility display = parent.display;
        if (display != Visibility.HIDDEN) {
            display = display.and(isInClosedDetails(element) ? Visibility.UNKNOWN.and(display(element)) : display(element));
        }
        Visibility shown = resolve(element, "visibility", parent.visibility, value -> switch (value) {
            case "inherit" -> parent.visibility;
            case "hidden", "collapse" -> Visibility.HIDDEN;
            default -> Visibility.VISIBLE;
        });
        State own = new State(display, shown, parent.ariaHidden || element.attr("aria-hidden").strip().equalsIgnoreCase("true"));
        return own.equals(parent) ? parent : own;
    }

    private Visibility display(Element element) {
        if (isAlwaysHidden(element)) {
            return Visibility.HIDDEN;
        }
        Visibility byDefault = mayBeOpened(element) ? Visibility.UNKNOWN : isHiddenByDefault(element) ? Visibility.HIDDEN : Visibility.VISIBLE;
        if (byDefault == Visibility.VISIBLE && (sheet.isExhausted() || !sheet.isComplete() && element.hasAttr("class") && HIDING_CLASS.matcher(element.className()).find())) {
            return Visibility.UNKNOWN;
        }
        return resolve(element, "display", byDefault, value -> value.equals("none") ? Visibility.HIDDEN : Visibility.VISIBLE);
    }

    /** Whether it is hidden until the reader opens it. */
    private static boolean mayBeOpened(Element element) {
        return element.normalName().equals("dialog") && !element.hasAttr("open") || element.hasAttr("popover")
                || element.attr("hidden").equalsIgnoreCase("until-found")
                || element.hasAttr("hidden") && element.attr("role").strip().equalsIgnoreCase("tabpanel");
    }

    private static boolean isInClosedDetails(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("details") && !parent.hasAttr("open") && !HtmlElements.isSummary(element);
    }

    /** Whether it is hidden and no style can show it. */
    private static boolean isAlwaysHidden(Element element) {
        return element.parent() != null && WITH_FALLBACK_CONTENT.contains(element.parent().normalName())
                || element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden")
                || element.normalName().equals("template") || element.normalName().equals("noscript");
    }

    private static boolean isHiddenByDefault(Element element) {
        String name = element.normalName();
        return element.hasAttr("hidden") || HIDDEN_BY_DEFAULT.contains(name) || name.equals("audio") && !element.hasAttr("controls");
    }

    /**
     * What the values of a property mean that can win in the cascade; unknown if they differ because of a rule that applies only
     * sometimes.
     *
     * @param unset the meaning if no value is set
     */
    private Visibility resolve(Element element, String property, Visibility unset, Function<String, Visibility> meaning) {
        if (sheet.isEmpty() && !element.hasAttr("style")) {
            return unset;
        }
        StyleSheet.Cascaded cascaded = sheet.cascaded(element, property);
        String value = cascaded.value();
        Visibility best = value == null ? unset : meaning.apply(value);
        if (cascaded.sometimes().isEmpty()) {
            return best;
        }
        return cascaded.sometimes().stream().map(meaning).allMatch(best::equals) ? best : Visibility.UNKNOWN;
    }
}
