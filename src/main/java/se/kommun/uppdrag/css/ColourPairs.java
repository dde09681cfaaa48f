package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.css.ColourPair.Kind;

/**
 * Derives from the rules of a style sheet which colours meet on its pages in one scheme.
 *
 * <p>The rules do not say which element stands in which. Hence any text and any edge of a control may lie on any background. The
 * exception is an <em>area</em>, which has both a text colour and a background of its own, such as a button: they meet each other,
 * and nothing else there. An area that also declares colours of the document anew, such as the page's foot, is a part of the page
 * in which what stands everywhere ({@link Selector#isEverywhere}) has those.
 */
final class ColourPairs {

    /** More sets of custom properties than that are not tried; a style sheet has one or two. */
    private static final int MOST_VARIANTS = 20;

    /**
     * A box and where it stands.
     *
     * @param around the innermost area that its selector puts it in, or null
     */
    private record Placed(ElementStyle box, boolean isArea, @Nullable ElementStyle around) {}

    private final CustomProperties properties;
    private final List<Placed> boxes = new ArrayList<>();
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
            boxes.add(new Placed(box, isArea(box), around));
        });
    }

    static Set<ColourPair> of(List<CssRule> rules, CustomProperties properties, ColourScheme scheme) {
        ColourPairs derived = new ColourPairs(rules, properties, scheme);
        derived.outsideAreas(Map.of());
        derived.boxes.stream().filter(placed -> !placed.isArea() && !placed.box().selector().isPage() && derived.redefines(placed.box()))
                .limit(MOST_VARIANTS).forEach(placed -> derived.outsideAreas(placed.box().custom()));
        derived.boxes.stream().filter(Placed::isArea).forEach(placed -> derived.inArea(placed.box()));
        return derived.pairs;
    }

    /** The background of the page itself; white where the style sheet says nothing. */
    static Colour page(List<CssRule> rules, CustomProperties properties, ColourScheme scheme) {
        return ElementStyle.of(rules, scheme).stream().filter(box -> box.selector().isPage() && box.background() != null)
                .flatMap(box -> properties.paints(box.background(), Map.of()).stream()).map(Paint::colour).filter(colour -> colour.alpha() == 1)
                .reduce((first, last) -> last).orElse(Colour.ofRgb(0xFFFFFF));
    }

    private boolean isArea(ElementStyle box) {
        return !box.selector().isPage() && (box.text() != null || redefines(box)) && box.background() != null;
    }

    /** Whether it declares colours of the document anew. */
    private boolean redefines(ElementStyle box) {
        return box.custom().values().stream().anyMatch(declaration -> properties.root().containsKey(declaration.property())
                && !properties.paints(declaration, Map.of()).isEmpty());
    }

    private void outsideAreas(Map<String, Declaration> own) {
        List<Placed> outside = boxes.stream().filter(placed -> placed.around() == null).toList();
        Set<Paint> backgrounds = new LinkedHashSet<>();
        outside.stream().filter(placed -> !placed.isArea() && !placed.box().isPseudoElement())
                .forEach(placed -> backgrounds.addAll(backgrounds(placed.box(), own)));
        for (Placed placed : outside) {
            if (!placed.isArea()) {
                text(placed.box(), backgrounds, own);
            }
            edges(placed.box(), backgrounds, own); // of an area too: that of a button lies on what is around it
        }
    }

    private void inArea(ElementStyle area) {
        Map<String, Declaration> own = area.custom();
        Set<Paint> backgrounds = new LinkedHashSet<>(backgrounds(area, own));
        text(area, backgrounds, own);
        List<ElementStyle> inside = boxes.stream().filter(placed -> placed.around() == area && !placed.isArea()).map(Placed::box).toList();
        inside.stream().filter(box -> !box.isPseudoElement()).forEach(box -> backgrounds.addAll(backgrounds(box, own)));
        inside.forEach(box -> meet(box, backgrounds, own));
        if (redefines(area)) {
            boxes.stream().filter(placed -> placed.box().selector().isEverywhere() && !placed.isArea())
                    .forEach(placed -> meet(placed.box(), backgrounds, own));
        }
    }

    private void meet(ElementStyle box, Set<Paint> backgrounds, Map<String, Declaration> own) {
        text(box, backgrounds, own);
        edges(box, backgrounds, own);
    }

    private void text(ElementStyle box, Set<Paint> backgrounds, Map<String, Declaration> own) {
        if (box.text() != null) {
            add(properties.paints(box.text(), own), backgrounds, box.isDecoration() ? Kind.EDGE : Kind.TEXT);
        }
    }

    private void edges(ElementStyle box, Set<Paint> backgrounds, Map<String, Declaration> own) {
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
