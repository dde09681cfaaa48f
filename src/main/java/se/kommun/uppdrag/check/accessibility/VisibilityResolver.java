package se.kommun.uppdrag.check.accessibility;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Determines which elements are visible, from the rules of HTML, style attributes and style elements. */
final class VisibilityResolver {

    private static final Set<String> HIDDEN_BY_DEFAULT = Set.of("base", "basefont", "datalist", "head", "link", "meta", "noembed",
            "noframes", "noscript", "param", "rp", "script", "style", "template", "title", "desc", "metadata", "defs", "symbol",
            "clippath", "mask", "pattern", "lineargradient", "radialgradient", "track", "source");
    private static final Set<String> WITH_FALLBACK_CONTENT = Set.of("audio", "video", "iframe");
    private static final List<String> OFF_SCREEN_PROPERTIES = List.of("clip", "clip-path", "opacity", "left", "top", "right", "text-indent",
            "font-size", "transform", "width", "height");

    /** The visibility of an element, including what it inherits from its ancestors. */
    private record State(Visibility display, Visibility visibility, boolean ariaHidden) {}

    private static final CssDeclarations NONE = new CssDeclarations(Map.of());
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
        return own.ariaHidden || own.visibility == Visibility.HIDDEN || (isInClosedDetails(element) ? display(element) : own.display) == Visibility.HIDDEN;
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
        String names = element.className().toLowerCase(Locale.ROOT);
        if (names.contains("sr-only") || names.contains("hidden") || names.contains("screen") || names.contains("visually")
                || names.contains("assistive") || names.contains("a11y")) {
            return true;
        }
        return element.hasAttr("style") && CssDeclarations.of(element).hasAny(OFF_SCREEN_PROPERTIES)
                || !sheet.isEmpty() && sheet.of(element).stream().anyMatch(rule -> rule.declarations().hasAny(OFF_SCREEN_PROPERTIES));
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
                && !isInClosedDetails(element) && !isAlwaysHidden(element) && !isHiddenByDefault(element)) {
            return parent;
        }
        Visibility display = parent.display;
        if (display != Visibility.HIDDEN) {
            display = isInClosedDetails(element) ? Visibility.HIDDEN : display.and(display(element));
        }
        Visibility shown = resolve(element, "visibility", parent.visibility, value -> switch (value) {
            case "inherit" -> parent.visibility;
            case "hidden", "collapse" -> Visibility.HIDDEN;
            default -> Visibility.VISIBLE;
        });
        return new State(display, shown, parent.ariaHidden || element.attr("aria-hidden").strip().equalsIgnoreCase("true"));
    }

    private Visibility display(Element element) {
        if (isAlwaysHidden(element)) {
            return Visibility.HIDDEN;
        }
        boolean byDefault = isHiddenByDefault(element);
        return sheet.isExhausted() && !byDefault ? Visibility.UNKNOWN : resolve(element, "display", byDefault ? Visibility.HIDDEN : Visibility.VISIBLE,
                value -> value.equals("none") ? Visibility.HIDDEN : Visibility.VISIBLE);
    }

    private static boolean isInClosedDetails(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("details") && !parent.hasAttr("open") && !HtmlElements.isSummary(element);
    }

    /** Whether it is hidden and no style can show it. */
    private static boolean isAlwaysHidden(Element element) {
        return element.parent() != null && WITH_FALLBACK_CONTENT.contains(element.parent().normalName())
                || element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden")
                || element.attr("hidden").equalsIgnoreCase("until-found")
                || element.normalName().equals("template") || element.normalName().equals("noscript");
    }

    private static boolean isHiddenByDefault(Element element) {
        String name = element.normalName();
        return element.hasAttr("hidden") || HIDDEN_BY_DEFAULT.contains(name) || element.hasAttr("popover")
                || name.equals("dialog") && !element.hasAttr("open")
                || name.equals("audio") && !element.hasAttr("controls");
    }

    /**
     * What the values of a property mean that can win in the cascade; unknown if they differ because of a rule that applies only
     * sometimes.
     *
     * @param unset the meaning if no value is set
     */
    private Visibility resolve(Element element, String property, Visibility unset, Function<String, Visibility> meaning) {
        CssDeclarations inline = element.hasAttr("style") ? CssDeclarations.of(element) : NONE;
        String best = inline.has(property) ? inline.get(property) : null;
        long weight = best == null ? -1 : inline.isImportant(property) ? Long.MAX_VALUE : Long.MAX_VALUE / 4;
        Set<Visibility> possible = EnumSet.noneOf(Visibility.class);
        for (StyleSheet.Rule rule : sheet.isEmpty() ? List.<StyleSheet.Rule>of() : sheet.of(element)) {
            CssDeclarations declarations = rule.declarations();
            long own = rule.weight() + (declarations.isImportant(property) ? Long.MAX_VALUE / 2 : 0);
            if (declarations.has(property) && rule.sometimes()) {
                possible.add(meaning.apply(declarations.get(property)));
            } else if (declarations.has(property) && own > weight) {
                best = declarations.get(property);
                weight = own;
            }
        }
        possible.add(best == null ? unset : meaning.apply(best));
        return possible.size() == 1 ? possible.iterator().next() : Visibility.UNKNOWN;
    }
}
