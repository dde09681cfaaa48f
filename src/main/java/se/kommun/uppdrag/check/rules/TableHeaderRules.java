package se.kommun.uppdrag.check.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that the headers of tables can be assigned to their cells. */
final class TableHeaderRules {

    private static final int MAX_ROLE_HEADERS = 200;
    private static final int MAX_IN_HEADER = 50;

    static final List<Rule> RULES = List.of(
            Rule.of("table-header-without-cells", TableHeaderRules::assigned),
            Rule.of("table-headers-attribute", TableHeaderRules::headers),
            Rule.of("table-header-empty", TableHeaderRules::emptyHeader),
            Rule.of("table-row-header-double", TableHeaderRules::doubleHeaders),
            Rule.each("table-scope", page -> page.having("scope"), TableHeaderRules::scope));

    private TableHeaderRules() {}

    private static void assigned(HtmlPage page, Findings findings) {
        assignedByRole(page, findings);
        for (TableGrid grid : TableRules.grids(page)) {
            TableHeaders headers = new TableHeaders(grid);
            Set<Element> assigned = headers.assigned();
            boolean filledLater = grid.cells().stream().allMatch(TableGrid.Cell::header) && !page.all("script").isEmpty();
            for (TableGrid.Cell cell : grid.cells()) {
                if (cell.header() && !ElementText.empty(cell.element()) && !assigned.contains(cell.element()) && !headers.ambiguous(cell) && isHeader(page.accessibility(), cell.element())) {
                    findings.errorOrReview(showsText(page.accessibility(), cell.element()) && !filledLater && grid.cells().size() > 1, cell.element(), "found", Snippets.text(cell.element()));
                }
            }
        }
    }

    /** Checks tables made of ARIA roles: the column of a cell is its position in its row. */
    private static void assignedByRole(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        int checked = 0;
        for (Element header : page.having("role")) {
            if (!header.attr("role").contains("header") || ++checked > MAX_ROLE_HEADERS || header.closest("table") != null || !isHeader(tree, header)
                    || header.hasAttr("aria-colindex") || header.hasAttr("aria-colspan")) {
                continue;
            }
            Element row = header.closest("[role=row]");
            Element table = row == null ? null : row.closest("[role=table], [role=grid], [role=treegrid]");
            if (table == null || table.selectFirst("[aria-owns]") != null || tree.visibility(table) != Visibility.VISIBLE) {
                continue;
            }
            List<Element> own = cells(row);
            int column = own.indexOf(header);
            boolean found = tree.is(header, "rowheader") ? own.size() > 1
                    : table.select("[role=row]").stream().anyMatch(other -> other != row && cells(other).size() > column);
            if (!found && page.all("script").isEmpty()) {
                findings.error(header, "found", Snippets.text(header));
            }
        }
    }

    private static List<Element> cells(Element row) {
        return row.select("[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]");
    }

    /** Whether some text of the cell is certainly seen. A hidden header may stand above an empty column. */
    private static boolean showsText(AccessibilityTree tree, Element cell) {
        return !cell.ownText().isBlank() || cell.stream().limit(MAX_IN_HEADER)
                .anyMatch(part -> part != cell && !part.ownText().isBlank() && tree.seen(part) == Visibility.VISIBLE);
    }

    private static boolean isHeader(AccessibilityTree tree, Element cell) {
        return (tree.is(cell, "columnheader") || tree.is(cell, "rowheader")) && tree.isExposed(cell)
                && tree.rendered(cell) == Visibility.VISIBLE;
    }

    private static void headers(HtmlPage page, Findings findings) {
        Map<Element, Map<String, Element>> ids = new IdentityHashMap<>();
        for (Element cell : page.having("headers")) {
            Element table = HtmlElements.isNamed(cell, "td", "th") ? cell.closest("table") : null;
            if (table == null || !TableRules.semantic(page.accessibility(), table) || cell.attr("headers").isBlank()) {
                continue;
            }
            Map<String, Element> cells = ids.computeIfAbsent(table, TableHeaderRules::cellsById);
            for (String id : cell.attr("headers").strip().split("[ \\t\\n\\f\\r]+")) {
                if (id.equals(cell.id())) {
                    findings.error(cell, "self", Snippets.of(id));
                } else if (!cells.containsKey(id)) {
                    findings.error(cell, "found", Snippets.of(id));
                } else if (!isHeaderElement(page.accessibility(), cells.get(id))) {
                    findings.review(cell, "no-header", Snippets.of(id));
                }
            }
        }
    }

    private static Map<String, Element> cellsById(Element table) {
        return table.children().stream().flatMap(child -> child.normalName().equals("tr") ? Stream.of(child) : child.children().stream())
                .flatMap(row -> row.children().stream()).filter(cell -> HtmlElements.isNamed(cell, "td", "th") && !cell.id().isEmpty())
                .collect(Collectors.toMap(Element::id, cell -> cell, (first, other) -> first));
    }

    private static boolean isHeaderElement(AccessibilityTree tree, Element cell) {
        Role role = tree.explicitRole(cell);
        return role == null ? cell.normalName().equals("th") : role.is("columnheader") || role.is("rowheader");
    }

    private static void emptyHeader(HtmlPage page, Findings findings) {
        for (TableGrid grid : TableRules.grids(page)) {
            for (TableGrid.Cell cell : grid.cells()) {
                if (cell.header() && cell.isEmpty(page) && isHeader(page.accessibility(), cell.element())) {
                    if (cell.isCorner()) {
                        findings.warning(cell.element(), "corner");
                    } else {
                        findings.review(cell.element(), "found");
                    }
                }
            }
        }
    }

    private static void doubleHeaders(HtmlPage page, Findings findings) {
        for (TableGrid grid : TableRules.grids(page)) {
            for (int y = 0; y < grid.height(); y++) {
                TableGrid.Cell first = grid.at(0, y);
                TableGrid.Cell second = grid.at(1, y);
                if (first != null && second != null && first != second && isWithoutScope(first) && isWithoutScope(second) && second.y() == y
                        && hasLooseData(grid, y)) {
                    findings.review(second.element(), "found", Snippets.text(first.element()), Snippets.text(second.element()));
                    break;
                }
            }
        }
    }

    private static boolean isWithoutScope(TableGrid.Cell cell) {
        return cell.header() && cell.scope().isEmpty();
    }

    private static boolean hasLooseData(TableGrid grid, int y) {
        for (int x = 2; x < grid.width(); x++) {
            TableGrid.Cell cell = grid.at(x, y);
            if (cell != null && !cell.header()) {
                return !cell.element().hasAttr("headers");
            }
        }
        return false;
    }

    private static void scope(HtmlPage page, Element cell, Findings findings) {
        String scope = TableGrid.lowerCase(cell, "scope");
        if (cell.normalName().equals("td")) {
            findings.review(cell, "cell");
        } else if (cell.normalName().equals("th") && !TableGrid.isScope(scope)) {
            findings.review(cell, "value", Snippets.of(scope));
        }
    }
}
