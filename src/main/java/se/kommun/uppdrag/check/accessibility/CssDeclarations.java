package se.kommun.uppdrag.check.accessibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The declarations of a style attribute or a style rule.
 *
 * @param values values by lower-case property name
 */
public record CssDeclarations(Map<String, Value> values) {

    /**
     * The value of a property.
     *
     * @param text the value in lower case, without {@code !important}
     */
    public record Value(String text, boolean isImportant) {

        private static Value parse(String written) {
            String text = written.strip().toLowerCase(Locale.ROOT);
            int mark = text.lastIndexOf('!');
            boolean important = mark >= 0 && text.substring(mark + 1).strip().equals("important");
            return new Value(important ? text.substring(0, mark).strip() : text, important);
        }
    }

    /** The declarations of the element's style attribute. */
    public static CssDeclarations of(Element element) {
        return parse(element.attr("style"));
    }

    /** Parses declarations. A later one overrides an earlier one of the same property, unless only the earlier one is important. */
    static CssDeclarations parse(String text) {
        Map<String, Value> values = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.merge(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), Value.parse(declaration.substring(colon + 1)),
                        (old, later) -> old.isImportant() && !later.isImportant() ? old : later);
            }
        }
        return new CssDeclarations(values);
    }

    /** The value; empty if the property is not declared. */
    public String get(String property) {
        return has(property) ? values.get(property).text() : "";
    }

    public boolean isImportant(String property) {
        return has(property) && values.get(property).isImportant();
    }

    public boolean has(String property) {
        return values.containsKey(property);
    }

    boolean hasAny(Collection<String> properties) {
        return properties.stream().anyMatch(values::containsKey);
    }
}
