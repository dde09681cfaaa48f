package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.check.css.CssRule.Declaration;

/**
 * The colours that a style sheet declares for the elements of one selector. A selector with states, such as
 * {@code .button:hover}, also has the declarations of the same selector without states.
 *
 * @param properties by name, the last declaration of each; {@code background-color} is stored as {@code background}
 */
record ElementStyle(Selector selector, Map<String, Declaration> properties) {

    private static final Pattern EDGE = Pattern.compile("(?:border|outline)(?:-.*)?|accent-color");
    private static final Set<String> OTHERS = Set.of("color", "background", "cursor", "content");
    private static final Set<String> NO_COLOUR = Set.of("inherit", "currentcolor", "unset", "initial", "revert");
    private static final Set<String> NO_BACKGROUND = Set.of("none", "transparent", "inherit", "unset", "initial", "revert");
    private static final Pattern DECORATION = Pattern.compile("\"\\s*\"|''|.*/\\s*(?:\"\"|'')");

    /** The style of each selector that occurs in a scheme, in the order of the style sheet. */
    static List<ElementStyle> of(List<CssRule> rules, ColourScheme scheme) {
        Map<Selector, Map<String, Declaration>> own = new LinkedHashMap<>();
        rules.stream().filter(scheme::isIn).forEach(rule -> rule.selectors().forEach(text -> rule.declarations().forEach(
                declaration -> put(declaration, own.computeIfAbsent(new Selector(text), any -> new LinkedHashMap<>())))));
        List<ElementStyle> boxes = new ArrayList<>();
        own.forEach((selector, properties) -> {
            Map<String, Declaration> all = new LinkedHashMap<>(own.getOrDefault(selector.withoutStates(), Map.of()));
            all.putAll(properties);
            boxes.add(new ElementStyle(selector, all));
        });
        return boxes;
    }

    private static void put(Declaration declaration, Map<String, Declaration> properties) {
        String name = declaration.property().equals("background-color") ? "background" : declaration.property();
        if (declaration.isCustom() || OTHERS.contains(name) || EDGE.matcher(name).matches()) {
            properties.put(name, declaration);
        }
    }

    /** The declaration of {@code color}, or null if the text inherits its colour. */
    @Nullable Declaration text() {
        Declaration text = properties.get("color");
        return text == null || NO_COLOUR.contains(text.value().toLowerCase(Locale.ROOT)) ? null : text;
    }

    /** The declaration of the background, or null if there is none. */
    @Nullable Declaration background() {
        Declaration background = properties.get("background");
        return background == null || NO_BACKGROUND.contains(background.value().toLowerCase(Locale.ROOT)) ? null : background;
    }

    List<Declaration> edges() {
        return properties.values().stream().filter(declaration -> EDGE.matcher(declaration.property()).matches()).toList();
    }

    /** The custom properties that the rules declare, by name. */
    Map<String, Declaration> custom() {
        Map<String, Declaration> custom = new LinkedHashMap<>(properties);
        custom.values().removeIf(declaration -> !declaration.isCustom());
        return custom;
    }

    /** Whether its edges show the reader that something can be filled in or pressed, or has the focus. */
    boolean isControl() {
        return selector.isControl() || selector.isFocus() || properties.containsKey("cursor") && properties.get("cursor").value().equals("pointer");
    }

    /** Whether it is generated content without alternative text, which carries no information. */
    boolean isDecoration() {
        return properties.containsKey("content") && DECORATION.matcher(properties.get("content").value()).matches();
    }

    /** Whether it is a pseudo-element, which contains no other elements. */
    boolean isPseudoElement() {
        return selector.text().contains("::");
    }
}
