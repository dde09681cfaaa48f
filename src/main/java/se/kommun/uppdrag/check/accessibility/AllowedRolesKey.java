package se.kommun.uppdrag.check.accessibility;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The key of an element's row in the table of allowed roles: its name, with what else the allowed roles depend on. */
final class AllowedRolesKey {

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");

    private AllowedRolesKey() {}

    static String of(Element element, AccessibilityTree tree) {
        String name = element.normalName();
        Element parent = element.parent();
        return switch (name) {
            case "a", "area" -> name + (element.hasAttr("href") ? "[href]" : "");
            case "div" -> name + (parent != null && parent.normalName().equals("dl") ? " in dl" : "");
            case "figure" -> name + (NativeAccessibleName.namingChild(element) != null ? "[figcaption]" : "");
            case "img" -> name + (element.attr("alt").isEmpty() && tree.name(element).isEmpty() ? " without name" : "");
            case "input" -> inputKey(element);
            case "label" -> name + (element.hasAttr("for") ? "[for]" : "");
            case "li" -> name + (parent != null && LISTS.contains(parent.normalName()) && tree.is(parent, "list") ? " in list" : "");
            case "select" -> name + (ImplicitRoles.isMultiple(element) ? "[multiple]" : "");
            case "summary" -> name + (HtmlElements.isSummary(element) ? " of details" : "");
            case "td", "th" -> name + tableSuffix(element, " in grid", tree);
            case "tr" -> name + tableSuffix(element, " in table", tree);
            default -> name;
        };
    }

    private static String inputKey(Element input) {
        String type = HtmlElements.inputType(input);
        return "input " + type + (type.equals("checkbox") && input.hasAttr("aria-pressed") ? "[aria-pressed]" : "");
    }

    private static String tableSuffix(Element part, String inGrid, AccessibilityTree tree) {
        Element around = HtmlElements.nearest(part.parent(), each -> each.normalName().equals("table"));
        Role table = around == null ? null : tree.role(around);
        return table == null || !table.inherits("table") ? "" : table.is("table") ? " in table" : inGrid;
    }
}
