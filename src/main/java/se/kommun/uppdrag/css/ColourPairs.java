package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.Colour;
import se.kommun.uppdrag.check.css.CssRule.Declaration;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.css.ColourPair.Kind;
import se.kommun.uppdrag.css.ColourPair.Paint;

/**
 * Derives from the rules of a style sheet which colours can occur together on its pages in one scheme.
 *
 * <p>The rules do not say which element contains which. Therefore any text and any edge of a control is combined with any
 * background. The exception is an <em>area</em>, which has both a text colour and a background, such as a button: these two are
 * combined with each other and with nothing else there. An area that also redefines custom properties of the document, such as
 * the page footer, is a part of the page. The elements that occur everywhere ({@link Selector#isEverywhere}) get the area's
 * colours in it.
 */
final class ColourPairs {

    /** The largest number of sets of redefined custom properties to try. A style sheet has one or two. */
    private static final int MAX_VARIANTS = 20;

    /**
     * The style of an element and its position.
     *
     * @param around the innermost area in its selector, or null if there is none
     */
    private record PlacedBox(ElementStyle box, boolean isArea, @Nullable ElementStyle around) {}

    private final CustomProperties properties;
    private final List<PlacedBox> boxes = new ArrayList<>();
    private final Set<ColourPair> pairs = new LinkedHashSet<>();

    private ColourPairs(List<CssRule> rules, CustomProperties properties, ColourScheme scheme) {
        this.properties = properties;
        List<ElementStyle> all = ElementStyle.of(rules, scheme);
        Map<String, ElementStyle> areas = new HashMap<>();
        all.stream().filter(this::isArea).forEach(area -> areas.put(area.selector().text(), area));
        all.forEach(box -> {
            List<String> compounds = box.selector().withoutStates().compounds();
            ElementStyle around = compounds.subList(0, compounds.size() - 1).stream().map(areas::get).filter(Objects::nonNull)
                    .reduce((outer, inner) -> inner).orElse(null);
            boxes.add(new PlacedBox(box, isArea(box), around));
        });
    }

    static Set<ColourPair> of(List<CssRule> rules, CustomProperties properties, ColourScheme scheme) {
        ColourPairs derived = new ColourPairs(rules, properties, scheme);
        derived.addOutsideAreas(Map.of());
        derived.boxes.stream().filter(placed -> !placed.isArea() && !placed.box().selector().isPage() && derived.redefines(placed.box()))
                .limit(MAX_VARIANTS).forEach(placed -> derived.addOutsideAreas(placed.box().custom()));
        derived.boxes.stream().filter(PlacedBox::isArea).forEach(placed -> derived.addInArea(placed.box()));
        return derived.pairs;
    }

    /** The background of the page itself; white if the style sheet declares none. */
    static Colour page(List<CssRule> rules, CustomProperties properties, ColourScheme scheme) {
        return ElementStyle.of(rules, scheme).stream().filter(box -> box.selector().isPage() && box.background() != null)
                .flatMap(box -> properties.paints(box.background(), Map.of()).stream()).map(Paint::colour).filter(colour -> colour.alpha() == 1)
                .reduce((first, last) -> last).orElse(Colour.ofRgb(0xFFFFFF));
    }

    private boolean isArea(ElementStyle box) {
        return !box.selector().isPage() && (box.text() != null || redefines(box)) && box.background() != null;
    }

    /** Whether it redefines colours that the document declares. */
    private boolean redefines(ElementStyle box) {
        return box.custom().values().stream().anyMatch(declaration -> properties.root().containsKey(declaration.property())
                && !properties.paints(declaration, Map.of()).isEmpty());
    }

    private void addOutsideAreas(Map<String, Declaration> own) {
        List<PlacedBox> outside = boxes.stream().filter(placed -> placed.around() == null).toList();
        Set<Paint> backgrounds = new LinkedHashSet<>();
        outside.stream().filter(placed -> !placed.isArea() && !placed.box().isPseudoElement())
                .forEach(placed -> backgrounds.addAll(backgrounds(placed.box(), own)));
        for (PlacedBox placed : outside) {
            if (!placed.isArea()) {
                addText(placed.box(), backgrounds, own);
            }
            addEdges(placed.box(), backgrounds, own); // also of an area: the edge of a button lies on the background around the button
        }
    }

    private void addInArea(ElementStyle area) {
        Map<String, Declaration> own = area.custom();
        Set<Paint> backgrounds = new LinkedHashSet<>(backgrounds(area, own));
        addText(area, backgrounds, own);
        List<ElementStyle> inside = boxes.stream().filter(placed -> placed.around() == area && !placed.isArea()).map(PlacedBox::box).toList();
        inside.stream().filter(box -> !box.isPseudoElement()).forEach(box -> backgrounds.addAll(backgrounds(box, own)));
        inside.forEach(box -> addPairs(box, backgrounds, own));
        if (redefines(area)) {
            boxes.stream().filter(placed -> placed.box().selector().isEverywhere() && !placed.isArea())
                    .forEach(placed -> addPairs(placed.box(), backgrounds, own));
        }
    }

    private void addPairs(ElementStyle box, Set<Paint> backgrounds, Map<String, Declaration> own) {
        addText(box, backgrounds, own);
        addEdges(box, backgrounds, own);
    }

    private void addText(ElementStyle box, Set<Paint> backgrounds, Map<String, Declaration> own) {
        if (box.text() != null) {
            add(properties.paints(box.text(), own), backgrounds, box.isDecoration() ? Kind.EDGE : Kind.TEXT);
        }
    }

    private void addEdges(ElementStyle box, Set<Paint> backgrounds, Map<String, Declaration> own) {
        if (box.isControl()) {
            box.edges().forEach(edge -> add(properties.paints(edge, own), backgrounds, Kind.EDGE));
        }
    }

    private void add(List<Paint> tops, Set<Paint> backgrounds, Kind kind) {
        tops.forEach(top -> backgrounds.forEach(background -> pairs.add(new ColourPair(top, background, kind))));
    }

    private List<Paint> backgrounds(ElementStyle box, Map<String, Declaration> own) {
        return box.background() == null ? List.of() : properties.paints(box.background(), own);
    }
}
