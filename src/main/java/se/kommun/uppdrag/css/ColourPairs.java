package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.kommun.uppdrag.css.ColourPair.Kind;

/**
 * Derives from the rules of a style sheet which colours meet on its pages in one scheme.
 *
 * <p>The rules do not say which element stands in which. Hence any text and any edge of a control may lie on any ground. The
 * exception is an <em>area</em>, which has both a text colour and a ground of its own, such as a button: they meet each other,
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
    private record Placed(Box box, boolean isArea, Box around) {}

    private final CustomProperties properties;
    private final List<Placed> boxes = new ArrayList<>();
    private final Set<ColourPair> pairs = new LinkedHashSet<>();

    private ColourPairs(List<CssRule> rules, CustomProperties properties, Scheme scheme) {
        this.properties = properties;
        List<Box> all = Box.of(rules, scheme);
        Map<String, Box> areas = new HashMap<>();
        all.stream().filter(this::isArea).forEach(area -> areas.put(area.selector().text(), area));
        all.forEach(box -> {
            List<String> compounds = box.selector().withoutStates().compounds();
            Box around = compounds.subList(0, compounds.size() - 1).stream().map(areas::get).filter(Objects::nonNull)
                    .reduce((outer, inner) -> inner).orElse(null);
            boxes.add(new Placed(box, isArea(box), around));
        });
    }

    static Set<ColourPair> of(List<CssRule> rules, CustomProperties properties, Scheme scheme) {
        ColourPairs derived = new ColourPairs(rules, properties, scheme);
        derived.outsideAreas(Map.of());
        derived.boxes.stream().filter(placed -> !placed.isArea() && !placed.box().selector().isPage() && derived.redefines(placed.box()))
                .limit(MOST_VARIANTS).forEach(placed -> derived.outsideAreas(placed.box().custom()));
        derived.boxes.stream().filter(Placed::isArea).forEach(placed -> derived.inArea(placed.box()));
        return derived.pairs;
    }

    /** The ground of the page itself; white where the style sheet says nothing. */
    static Colour page(List<CssRule> rules, CustomProperties properties, Scheme scheme) {
        return Box.of(rules, scheme).stream().filter(box -> box.selector().isPage() && box.ground() != null)
                .flatMap(box -> properties.paints(box.ground(), Map.of()).stream()).map(Paint::colour).filter(colour -> colour.alpha() == 1)
                .reduce((first, last) -> last).orElse(Colour.ofRgb(0xFFFFFF));
    }

    private boolean isArea(Box box) {
        return !box.selector().isPage() && (box.text() != null || redefines(box)) && box.ground() != null;
    }

    /** Whether it declares colours of the document anew. */
    private boolean redefines(Box box) {
        return box.custom().values().stream().anyMatch(declaration -> properties.root().containsKey(declaration.property())
                && !properties.paints(declaration, Map.of()).isEmpty());
    }

    private void outsideAreas(Map<String, Declaration> own) {
        List<Placed> outside = boxes.stream().filter(placed -> placed.around() == null).toList();
        Set<Paint> grounds = new LinkedHashSet<>();
        outside.stream().filter(placed -> !placed.isArea() && !placed.box().isPseudoElement())
                .forEach(placed -> grounds.addAll(grounds(placed.box(), own)));
        for (Placed placed : outside) {
            if (!placed.isArea()) {
                text(placed.box(), grounds, own);
            }
            edges(placed.box(), grounds, own); // of an area too: that of a button lies on what is around it
        }
    }

    private void inArea(Box area) {
        Map<String, Declaration> own = area.custom();
        Set<Paint> grounds = new LinkedHashSet<>(grounds(area, own));
        text(area, grounds, own);
        List<Box> inside = boxes.stream().filter(placed -> placed.around() == area && !placed.isArea()).map(Placed::box).toList();
        inside.stream().filter(box -> !box.isPseudoElement()).forEach(box -> grounds.addAll(grounds(box, own)));
        inside.forEach(box -> meet(box, grounds, own));
        if (redefines(area)) {
            boxes.stream().filter(placed -> placed.box().selector().isEverywhere() && !placed.isArea())
                    .forEach(placed -> meet(placed.box(), grounds, own));
        }
    }

    private void meet(Box box, Set<Paint> grounds, Map<String, Declaration> own) {
        text(box, grounds, own);
        edges(box, grounds, own);
    }

    private void text(Box box, Set<Paint> grounds, Map<String, Declaration> own) {
        if (box.text() != null) {
            add(properties.paints(box.text(), own), grounds, box.isDecoration() ? Kind.EDGE : Kind.TEXT);
        }
    }

    private void edges(Box box, Set<Paint> grounds, Map<String, Declaration> own) {
        if (box.isControl()) {
            box.edges().forEach(edge -> add(properties.paints(edge, own), grounds, Kind.EDGE));
        }
    }

    private void add(List<Paint> tops, Set<Paint> grounds, Kind kind) {
        tops.forEach(top -> grounds.forEach(ground -> pairs.add(new ColourPair(top, ground, kind))));
    }

    private List<Paint> grounds(Box box, Map<String, Declaration> own) {
        return box.ground() == null ? List.of() : properties.paints(box.ground(), own);
    }
}
