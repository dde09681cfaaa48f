package se.kommun.uppdrag.check.accessibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.css.CssParser;
import se.kommun.uppdrag.check.css.CssRule.Declaration;

/**
 * The declarations of a style attribute or a style rule.
 *
 * @param byProperty the declaration that counts of each property, by lower-case name
 */
public record CssDeclarations(Map<String, Declaration> byProperty) {

    static final CssDeclarations NONE = new CssDeclarations(Map.of());

    /** The declarations of the element's style attribute. */
    public static CssDeclarations of(Element element) {
        return element.hasAttr("style") ? of(CssParser.declarations(element.attr("style"))) : NONE;
    }

    /** A later declaration overrides an earlier one of the same property, unless only the earlier one is important. */
    public static CssDeclarations of(List<Declaration> declarations) {
        Map<String, Declaration> byProperty = new HashMap<>();
        declarations.forEach(each -> byProperty.merge(each.property(), each, (old, later) -> old.isImportant() && !later.isImportant() ? old : later));
        return new CssDeclarations(byProperty);
    }

    /** The value in lower case; empty if the property is not declared. */
    public String get(String property) {
        return has(property) ? byProperty.get(property).value().toLowerCase(Locale.ROOT) : "";
    }

    public boolean isImportant(String property) {
        return has(property) && byProperty.get(property).isImportant();
    }

    public boolean has(String property) {
        return byProperty.containsKey(property);
    }

    boolean hasAny(Collection<String> properties) {
        return properties.stream().anyMatch(byProperty::containsKey);
    }
}
