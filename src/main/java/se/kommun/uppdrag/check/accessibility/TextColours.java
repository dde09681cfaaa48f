package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.Colour;
import se.kommun.uppdrag.check.css.ColourParser;
import se.kommun.uppdrag.check.css.CssText;

/** Computes the colours of texts, and those behind them, from style attributes and style elements. Gives no result if other styles may change them. */
final class TextColours {

    private static final List<String> BACKGROUNDS = List.of("background", "background-color", "background-image");
    /** Properties that change how colours look, or what is behind a text, unless {@link #HARMLESS} matches the value. */
    private static final List<String> DISTURBING = List.of("all", "animation", "animation-name", "backdrop-filter", "background-blend-mode", "background-clip",
            "bottom", "clip-path", "float", "height", "left", "mask", "max-height", "position", "right", "text-shadow",
            "top", "transform", "translate", "-webkit-background-clip", "-webkit-text-fill-color");
    private static final Pattern HARMLESS = Pattern.compile("none|auto|static|relative|1|100%|normal|initial|unset|0 0");
    private static final List<String> VEILS = List.of("filter", "mix-blend-mode", "opacity");
    private static final List<String> MARGINS = List.of("margin", "margin-top", "margin-bottom", "margin-left", "margin-right");
    /** The properties of style rules that are asked for. */
    static final Set<String> PROPERTIES = Stream.of(List.of("color"), BACKGROUNDS, DISTURBING, VEILS, MARGINS).flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COLOURED_BY_BROWSER = Set.of("a", "area", "button", "dialog", "input", "mark", "option", "optgroup", "select", "textarea");
    private static final List<String> COLOUR_ATTRIBUTES = List.of("bgcolor", "background", "color", "text", "popover");
    private static final Pattern GRADIENT = Pattern.compile("(?:repeating-)?(?:linear|radial|conic)-gradient");

    /**
     * The colours that one element declares.
     *
     * @param isDisturbed whether its colours, and what is behind it, are uncertain
     * @param isVeiled whether the colours of all within it are uncertain
     */
    private record Own(@Nullable Colour text, List<Colour> backgrounds, boolean isDisturbed, boolean isVeiled) {}

    private static final Own NOTHING = new Own(null, List.of(), false, false);

    private final StyleSheet sheet;
    private final Map<Element, Own> declared = new IdentityHashMap<>();

    TextColours(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The colour of a text directly inside the element; null if that, or what is behind it, is not declared or not certain. */
    @Nullable TextColour of(Element from) {
        Own text = null;
        Element source = from;
        TextColour found = null;
        for (Element element = from; element != null; element = element.parent()) {
            Own own = declared.computeIfAbsent(element, this::own);
            if (own.isVeiled || found == null && own.isDisturbed) {
                return null;
            }
            if (text == null && own.text != null) {
                text = own;
                source = element;
            }
            if (found == null && !own.backgrounds.isEmpty()) {
                if (text == null || text.text == null) {
                    return null;
                }
                found = new TextColour(text.text, own.backgrounds, List.of(source, element), sheet.isComplete() && own.backgrounds.size() == 1);
            }
        }
        return sheet.isExhausted() ? null : found;
    }

    private Own own(Element element) {
        boolean isStyled = element.hasAttr("style") || !sheet.isEmpty();
        boolean isByBrowser = HtmlElements.isSvg(element) || COLOURED_BY_BROWSER.contains(element.normalName()) || COLOUR_ATTRIBUTES.stream().anyMatch(element::hasAttr);
        if (!isStyled && !isByBrowser) {
            return NOTHING;
        }
        Colour text = ColourParser.parse(value(element, "color")).filter(colour -> colour.alpha() > 0).orElse(null);
        List<Colour> backgrounds = backgrounds(element);
        boolean isUnclear = text == null && isSet(element, "color") && !value(element, "color").equals("inherit")
                || backgrounds.isEmpty() && BACKGROUNDS.stream().anyMatch(property -> isSet(element, property) && !value(element, property).equals("transparent"));
        boolean isUnset = text == null || backgrounds.isEmpty() && !HtmlElements.isNamed(element, "a", "area");
        return new Own(text, backgrounds, isUnclear || isByBrowser && isUnset || isDisturbed(element), VEILS.stream().anyMatch(property -> isSet(element, property)));
    }

    private boolean isDisturbed(Element element) {
        return DISTURBING.stream().anyMatch(property -> isSet(element, property))
                || MARGINS.stream().anyMatch(margin -> value(element, margin).contains("-"));
    }

    private boolean isSet(Element element, String property) {
        StyleSheet.Cascaded cascaded = sheet.cascaded(element, property);
        return !cascaded.sometimes().isEmpty() || cascaded.value() != null && !HARMLESS.matcher(cascaded.value()).matches();
    }

    /** The value of a property; empty if there is none, or if it differs sometimes. */
    private String value(Element element, String property) {
        StyleSheet.Cascaded cascaded = sheet.cascaded(element, property);
        return cascaded.value() == null || !cascaded.sometimes().isEmpty() ? "" : cascaded.value();
    }

    /** The opaque colours of its background; none if there is no background, or an uncertain one. */
    private List<Colour> backgrounds(Element element) {
        List<String> values = BACKGROUNDS.stream().filter(property -> isSet(element, property)).map(property -> value(element, property)).toList();
        if (values.size() != 1 || CssText.split(values.get(0), ',').size() != 1) {
            return List.of();
        }
        List<Colour> colours = new ArrayList<>();
        for (String part : CssText.split(values.get(0), ' ')) {
            if (GRADIENT.matcher(CssText.function(part)).matches()) {
                CssText.split(CssText.arguments(part), ',').stream().flatMap(stop -> CssText.split(stop, ' ').stream())
                        .flatMap(stop -> ColourParser.parse(stop).stream()).filter(colour -> colour.alpha() == 1).forEach(colours::add);
            } else if (ColourParser.parse(part).map(Colour::alpha).orElse(part.contains("(") ? 0.0 : 1.0) < 1) {
                return List.of();
            } else {
                ColourParser.parse(part).ifPresent(colours::add);
            }
        }
        return colours;
    }
}
