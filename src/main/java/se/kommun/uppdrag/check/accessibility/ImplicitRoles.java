package se.kommun.uppdrag.check.accessibility;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.files.Resources;

/** The implicit roles of HTML and SVG elements (HTML-AAM, SVG-AAM, ARIA in HTML). */
final class ImplicitRoles {

    /** Roles by element name; those of SVG elements and of types of input elements with a prefix. */
    private static final Properties BY_NAME = Resources.properties(ImplicitRoles.class, "implicit-roles.properties");
    private static final Set<String> SECTIONING = Set.of("article", "aside", "main", "nav", "section");
    private static final Set<String> SECTIONING_ROLES = Set.of("article", "complementary", "main", "navigation", "region");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    /** Matches the start of an integer above 1, as HTML parses integers. */
    private static final Pattern ABOVE_ONE = Pattern.compile("[+]?0*+(?:[2-9]|1[0-9])");

    private final AccessibilityTree tree;

    ImplicitRoles(AccessibilityTree tree) {
        this.tree = tree;
    }

    /** The name of the role, or null if there is no corresponding role. */
    @Nullable String of(Element element) {
        if (HtmlElements.isSvg(element)) {
            return svg(element);
        }
        return switch (element.normalName()) {
            case "a", "area" -> element.hasAttr("href") ? "link" : "generic";
            case "aside" -> isInSectioning(element, false) && !isNamed(element) ? "generic" : "complementary";
            case "footer" -> isInSectioning(element, true) ? "generic" : "contentinfo";
            case "header" -> isInSectioning(element, true) ? "generic" : "banner";
            case "img", "image" -> element.hasAttr("alt") && element.attr("alt").isEmpty() ? "none" : "img";
            case "input" -> input(element);
            case "li" -> listItem(element);
            case "section" -> isNamed(element) ? "region" : "generic";
            case "select" -> isMultiple(element) ? "listbox" : "combobox";
            case "tbody", "tfoot", "thead" -> inTable(element, "rowgroup");
            case "td" -> cell(element);
            case "th" -> header(element);
            case "tr" -> inTable(element, "row");
            default -> BY_NAME.getProperty(element.normalName());
        };
    }

    private static @Nullable String svg(Element element) {
        return element.normalName().equals("a") ? element.hasAttr("href") || element.hasAttr("xlink:href") ? "link" : "group"
                : BY_NAME.getProperty("svg/" + element.normalName());
    }

    private static @Nullable String input(Element element) {
        String role = BY_NAME.getProperty("input/" + HtmlElements.inputType(element));
        boolean isText = "textbox".equals(role) || "searchbox".equals(role);
        return isText && !element.attr("list").isBlank() ? "combobox" : role;
    }

    /** Whether a select element shows several options at once. */
    static boolean isMultiple(Element select) {
        return select.hasAttr("multiple") || ABOVE_ONE.matcher(select.attr("size").strip()).lookingAt();
    }

    /** Whether it has a name from an attribute, as landmarks need. Content does not name these elements. */
    private boolean isNamed(Element element) {
        return !element.attr("aria-label").isBlank() || !element.attr("title").isBlank()
                || !tree.references(element, "aria-labelledby").isEmpty();
    }

    private static boolean isInSectioning(Element element, boolean includeMain) {
        return HtmlElements.any(element.parent(), each -> {
            String role = each.attr("role");
            return SECTIONING.contains(each.normalName()) && (includeMain || !each.normalName().equals("main")) && role.isEmpty()
                    || SECTIONING_ROLES.contains(role) && (includeMain || !role.equals("main"));
        });
    }

    /** A list item outside a list has no role of its own: WAI-ARIA 1.3, required accessibility parent role. */
    private String listItem(Element element) {
        Element parent = element.parent();
        Role parentRole = parent == null ? null : tree.role(parent);
        if (parentRole != null && parentRole.isNone() && LISTS.contains(parent.normalName())) {
            return "none";
        }
        Element container = tree.parent(element);
        return container != null && (tree.is(container, "list") || tree.is(container, "directory")) ? "listitem" : "generic";
    }

    private String inTable(Element element, String role) {
        Role table = tableRole(element);
        return table == null ? "generic" : table.isNone() ? "none" : table.inherits("table") ? role : "generic";
    }

    private String cell(Element element) {
        Role table = tableRole(element);
        if (table == null || table.isNone() || !table.inherits("table")) {
            return table != null && table.isNone() ? "none" : "generic";
        }
        return table.is("table") ? "cell" : "gridcell";
    }

    private @Nullable Role tableRole(Element element) {
        Element table = HtmlElements.nearest(element.parent(), each -> each.normalName().equals("table"));
        return table == null ? null : tree.role(table);
    }

    private String header(Element element) {
        String cell = cell(element);
        if (cell.equals("none") || cell.equals("generic")) {
            return cell;
        }
        Element next = element.nextElementSibling();
        return switch (element.attr("scope").strip().toLowerCase(Locale.ROOT)) {
            case "row", "rowgroup" -> "rowheader";
            case "col", "colgroup" -> "columnheader";
            default -> element.previousElementSibling() == null && next != null && !next.normalName().equals("th") ? "rowheader" : "columnheader";
        };
    }

    /** Whether it has a non-blank text node as a direct child. */
    static boolean hasOwnText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
    }
}
