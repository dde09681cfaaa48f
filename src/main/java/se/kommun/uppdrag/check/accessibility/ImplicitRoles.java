package se.kommun.uppdrag.check.accessibility;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The implicit roles of HTML and SVG elements (HTML-AAM, SVG-AAM, ARIA in HTML). */
final class ImplicitRoles {

    private static final Set<String> SECTIONING = Set.of("article", "aside", "main", "nav", "section");
    private static final Set<String> SECTIONING_ROLES = Set.of("article", "complementary", "main", "navigation", "region");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final Set<String> TEXT_INPUTS = Set.of("", "text", "email", "tel", "url", "search");
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
            case "address", "details", "fieldset", "hgroup", "optgroup" -> "group";
            case "article" -> "article";
            case "aside" -> isInSectioning(element, false) && !isNamed(element) ? "generic" : "complementary";
            case "b", "bdi", "bdo", "body", "data", "div", "i", "pre", "q", "samp", "small", "span", "u" -> "generic";
            case "blockquote" -> "blockquote";
            case "button" -> "button";
            case "caption" -> "caption";
            case "code" -> "code";
            case "datalist" -> "listbox";
            case "del", "s" -> "deletion";
            case "dfn" -> "term";
            case "dialog" -> "dialog";
            case "em" -> "emphasis";
            case "figure" -> "figure";
            case "footer" -> isInSectioning(element, true) ? "generic" : "contentinfo";
            case "form" -> "form";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "heading";
            case "header" -> isInSectioning(element, true) ? "generic" : "banner";
            case "hr" -> "separator";
            case "html" -> "document";
            case "img", "image" -> image(element);
            case "input" -> input(element);
            case "ins" -> "insertion";
            case "li" -> listItem(element);
            case "main" -> "main";
            case "math" -> "math";
            case "menu", "ol", "ul" -> "list";
            case "meter" -> "meter";
            case "nav" -> "navigation";
            case "option" -> "option";
            case "output" -> "status";
            case "p" -> "paragraph";
            case "progress" -> "progressbar";
            case "search" -> "search";
            case "section" -> isNamed(element) ? "region" : "generic";
            case "select" -> isMultiple(element) ? "listbox" : "combobox";
            case "strong" -> "strong";
            case "sub" -> "subscript";
            case "sup" -> "superscript";
            case "table" -> "table";
            case "tbody", "tfoot", "thead" -> inTable(element, "rowgroup");
            case "td" -> cell(element);
            case "textarea" -> "textbox";
            case "th" -> header(element);
            case "time" -> "time";
            case "tr" -> inTable(element, "row");
            default -> null;
        };
    }

    private static @Nullable String svg(Element element) {
        return switch (element.normalName()) {
            case "svg" -> "graphics-document";
            case "a" -> element.hasAttr("href") || element.hasAttr("xlink:href") ? "link" : "group";
            case "image" -> "img";
            case "g", "text", "foreignobject" -> "group";
            case "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "use" -> "graphics-symbol";
            default -> null;
        };
    }

    private static String image(Element element) {
        return element.hasAttr("alt") && element.attr("alt").isEmpty() ? "none" : "img";
    }

    private static @Nullable String input(Element element) {
        String type = HtmlElements.inputType(element);
        return switch (type) {
            case "button", "submit", "reset", "image" -> "button";
            case "checkbox" -> "checkbox";
            case "radio" -> "radio";
            case "range" -> "slider";
            case "number" -> "spinbutton";
            case "hidden", "color", "date", "datetime-local", "month", "time", "week", "file" -> null;
            case "password" -> null;
            default -> TEXT_INPUTS.contains(type) && !element.attr("list").isBlank() ? "combobox"
                    : type.equals("search") ? "searchbox" : "textbox";
        };
    }

    private static boolean isMultiple(Element select) {
        if (select.hasAttr("multiple")) {
            return true;
        }
        return ABOVE_ONE.matcher(select.attr("size").strip()).lookingAt();
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

    private String listItem(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return "generic";
        }
        Role parentRole = tree.role(parent);
        if (LISTS.contains(parent.normalName())) {
            return parentRole != null && parentRole.isNone() ? "none" : "listitem";
        }
        return parentRole != null && parentRole.is("list") ? "listitem" : "generic";
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
        return switch (element.attr("scope").strip().toLowerCase(java.util.Locale.ROOT)) {
            case "row", "rowgroup" -> "rowheader";
            case "col", "colgroup" -> "columnheader";
            default -> isFirstInRow(element) && !isFollowedByHeader(element) ? "rowheader" : "columnheader";
        };
    }

    private static boolean isFirstInRow(Element element) {
        return element.previousElementSibling() == null;
    }

    private static boolean isFollowedByHeader(Element element) {
        Element next = element.nextElementSibling();
        return next == null || next.normalName().equals("th");
    }

    /** Whether it has a non-blank text node as a direct child. */
    static boolean hasOwnText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
    }
}
