package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.uppdrag.check.css.ColourParser;
import se.kommun.uppdrag.check.css.CssRule.Declaration;
import se.kommun.uppdrag.check.css.CssRule;
import se.kommun.uppdrag.check.css.CssText;
import se.kommun.uppdrag.css.ColourPair.Paint;

/**
 * The custom properties ({@code --name}) of a style sheet in one scheme. Resolves {@code var()} to colours.
 *
 * @param root the custom properties of the document by name; the last declaration of each name
 * @param elsewhere those that only rules for some elements declare, by name
 */
record CustomProperties(ColourScheme scheme, Map<String, Declaration> root, Map<String, List<Declaration>> elsewhere) {

    CustomProperties(List<CssRule> rules, ColourScheme scheme) {
        this(scheme, new LinkedHashMap<>(), new HashMap<>());
        rules.stream().filter(scheme::isIn).forEach(rule -> {
            boolean isRoot = rule.selectors().stream().anyMatch(text -> new Selector(text).isRoot());
            rule.declarations().stream().filter(Declaration::isCustom).forEach(declaration -> {
                if (isRoot) {
                    root.put(declaration.property(), declaration);
                } else {
                    elsewhere.computeIfAbsent(declaration.property(), any -> new ArrayList<>()).add(declaration);
                }
            });
        });
    }

    boolean isDeclared(String name) {
        return root.containsKey(name) || elsewhere.containsKey(name);
    }

    /**
     * The colours in a property's value. If only rules for some elements declare a custom property, all of its declarations
     * count.
     *
     * @param own custom properties of the element, which override those of the document, by name
     */
    List<Paint> paints(Declaration declaration, Map<String, Declaration> own) {
        List<Paint> found = new ArrayList<>();
        collect(declaration.value(), declaration, own, new HashSet<>(), found);
        return found;
    }

    private void collect(String value, Declaration at, Map<String, Declaration> own, Set<String> seen, List<Paint> found) {
        for (String list : CssText.split(value, ',')) {
            for (String part : CssText.split(list, ' ')) {
                String function = CssText.function(part);
                if (function.equals("var")) {
                    variable(CssText.split(CssText.arguments(part), ','), at, own, seen, found);
                } else if (function.equals("light-dark")) {
                    List<String> both = CssText.split(CssText.arguments(part), ',');
                    if (both.size() == 2) {
                        collect(both.get(scheme == ColourScheme.LIGHT ? 0 : 1), at, own, seen, found);
                    }
                } else if (function.contains("gradient") || function.equals("color-mix")) {
                    collect(CssText.arguments(part), at, own, seen, found);
                } else {
                    ColourParser.parse(part).filter(colour -> colour.alpha() > 0).ifPresent(colour -> found.add(new Paint(colour, at)));
                }
            }
        }
    }

    private void variable(List<String> arguments, Declaration at, Map<String, Declaration> own, Set<String> seen, List<Paint> found) {
        String name = arguments.isEmpty() ? "" : arguments.get(0);
        if (!seen.add(name)) {
            return;
        }
        List<Declaration> declared = own.containsKey(name) ? List.of(own.get(name))
                : root.containsKey(name) ? List.of(root.get(name)) : elsewhere.getOrDefault(name, List.of());
        if (declared.isEmpty() && arguments.size() > 1) {
            collect(arguments.get(1), at, own, seen, found);
        }
        declared.forEach(declaration -> collect(declaration.value(), declaration, own, seen, found));
    }
}
