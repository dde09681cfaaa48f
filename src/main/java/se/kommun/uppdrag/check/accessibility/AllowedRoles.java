package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.files.Resources;

/**
 * The roles that an HTML element may be given (ARIA in HTML, section 4). The resource allowed-roles.txt has the table.
 *
 * @param allowed the allowed roles, besides the implicit one
 * @param dependent roles that are not allowed because of something around the element; {@code *} stands for all roles that are not allowed
 */
public record AllowedRoles(Set<String> allowed, Set<String> dependent) {

    /** What the table says about a role on an element. */
    public enum Verdict {
        ALLOWED,
        /** Not allowed here, but on the same element with something else around it. */
        NOT_HERE,
        /** Never allowed on the element. */
        NEVER
    }

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final Map<String, AllowedRoles> TABLE = Resources.lines(AllowedRoles.class, "allowed-roles.txt").stream()
            .map(line -> line.split("\\|", 3)).collect(Collectors.toUnmodifiableMap(columns -> columns[0].strip(),
                    columns -> new AllowedRoles(words(columns[1]), words(columns[2]))));

    private static Set<String> words(String column) {
        return column.isBlank() ? Set.of() : Set.copyOf(List.of(column.strip().split(" ")));
    }

    /** Whether the element may be given the role. */
    public static Verdict of(Element element, Role role, AccessibilityTree tree) {
        AllowedRoles row = HtmlElements.isSvg(element) ? null : TABLE.get(key(element, tree));
        if (row == null || role == tree.implicitRole(element) || row.allowed.contains(role.name())) {
            return Verdict.ALLOWED;
        }
        return row.dependent.contains("*") || row.dependent.contains(role.name()) ? Verdict.NOT_HERE : Verdict.NEVER;
    }

    /** The key of the element's row in the table. */
    private static String key(Element element, AccessibilityTree tree) {
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
