package se.kommun.uppdrag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A style rule.
 *
 * @param schemes the schemes in which it can apply on a screen; empty for a rule for print or forced colours
 * @param selectors at least one, without comments
 * @param declarations in the order of the source; the parser fills the list
 */
record CssRule(Set<ColourScheme> schemes, List<Selector> selectors, List<Declaration> declarations) {

    static CssRule of(Set<ColourScheme> schemes, List<Selector> selectors) {
        return new CssRule(schemes, selectors, new ArrayList<>());
    }
}
