package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that the headers of tables can be assigned to their cells. */
final class TableHeaderRules {

    private static final int MAX_ROLE_HEADERS = 200;

    static final List<Rule> RULES = List.of(
            Rule.of("table-header-without-cells", TableHeaderRules::assigned),
            Rule.of("table-headers-attribute", TableHeaderRules::headers),
            Rule.of("table-header-empty", TableHeaderRules::emptyHeader),
            Rule.of("table-row-header-double", TableHeaderRules::doubleHeaders),
            Rule.of("table-scope", TableHeaderRules::scope));

    private TableHeaderRules() {}

    private static void assigned(HtmlPage page, Findings findings) {
        assignedByRole(page, findings);
        for (Element table : TableRules.tables(page)) {
            TableGrid grid = page.grid(table);
            if (grid == null) {
                continue;
            }
            TableHeaders headers = new TableHeaders(grid);
            Set<Element> assigned = headers.assigned();
            boolean filledLater = grid.cells().stream().allMatch(TableGrid.Cell::header) && !page.all("script").isEmpty();
            for (TableGrid.Cell cell : grid.cells()) {
                if (cell.header() && !assigned.contains(cell.element()) && !headers.ambiguous(cell) && isHeader(page.accessibility(), cell.element())) {
                    boolean certain = !filledLater && grid.cells().size() > 1;
                    findings.errorOrReview(certain, cell.element(), "found", Snippets.of(ElementText.of(cell.element())));
                }
            }
        }
    }

    /** Checks tables made of ARIA roles: the column of a cell is its position in its row. */
    private static void assignedByRole(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        int checked = 0;
        for (Element header : page.having("role")) {
            if (!header.attr("role").contains("header") || ++checked > MAX_ROLE_HEADERS || header.closest("table") != null || !isHeader(tree, header) || header.hasAttr("aria-colindex") || header.hasAttr("aria-colspan")) {
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
                findings.error(header, "found", Snippets.of(ElementText.of(header)));
            }
        }
    }

    private static List<Element> cells(Element row) {
        return row.select("[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]");
    }

    private static boolean isHeader(AccessibilityTree tree, Element cell) {
        return (tree.is(cell, "columnheader") || tree.is(cell, "rowheader")) && tree.isExposed(cell)
                && tree.rendered(cell) == Visibility.VISIBLE;
    }

    private static void headers(HtmlPage page, Findings findings) {
        Map<Element, Set<String>> ids = new IdentityHashMap<>();
        for (Element cell : page.having("headers")) {
            Element table = cell.normalName().equals("td") || cell.normalName().equals("th") ? cell.closest("table") : null;
            if (table == null || !TableRules.semantic(page.accessibility(), table) || cell.attr("headers").isBlank()) {
                continue;
            }
            Set<String> cells = ids.computeIfAbsent(table, TableHeaderRules::cellIds);
            for (String id : cell.attr("headers").strip().split("[ \\t\\n\\f\\r]+")) {
                if (id.equals(cell.id())) {
                    findings.error(cell, "self", Snippets.of(id));
                } else if (!cells.contains(id)) {
                    findings.error(cell, "found", Snippets.of(id));
                }
            }
        }
    }

    private static Set<String> cellIds(Element table) {
        Set<String> ids = new HashSet<>();
        for (Element child : table.children()) {
            List<Element> rows = child.normalName().equals("tr") ? List.of(child) : child.children();
            for (Element row : rows) {
                row.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
                        .forEach(cell -> ids.add(cell.id()));
            }
        }
        ids.remove("");
        return ids;
    }

    private static void emptyHeader(HtmlPage page, Findings findings) {
        for (Element table : TableRules.tables(page)) {
            TableGrid grid = page.grid(table);
            for (TableGrid.Cell cell : grid == null ? List.<TableGrid.Cell>of() : grid.cells()) {
                if (cell.header() && ElementText.empty(cell.element()) && page.accessibility().name(cell.element()).isBlank()
                        && isHeader(page.accessibility(), cell.element())) {
                    if (cell.x() == 0 && cell.y() == 0) {
                        findings.warning(cell.element(), "corner");
                    } else {
                        findings.review(cell.element(), "found");
                    }
                }
            }
        }
    }

    private static void doubleHeaders(HtmlPage page, Findings findings) {
        for (Element table : TableRules.tables(page)) {
            TableGrid grid = page.grid(table);
            if (grid == null) {
                continue;
            }
            for (int y = 0; y < grid.height(); y++) {
                TableGrid.Cell first = grid.at(0, y);
                TableGrid.Cell second = grid.at(1, y);
                if (first != null && second != null && first != second && isWithoutScope(first) && isWithoutScope(second) && second.y() == y
                        && hasLooseData(grid, y)) {
                    findings.review(second.element(), "found", Snippets.of(ElementText.of(first.element())), Snippets.of(ElementText.of(second.element())));
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

    private static void scope(HtmlPage page, Findings findings) {
        for (Element cell : page.having("scope")) {
            String scope = cell.attr("scope").strip().toLowerCase(Locale.ROOT);
            if (cell.normalName().equals("td")) {
                findings.warning(cell, "cell");
            } else if (cell.normalName().equals("th") && !Arrays.asList("row", "col", "rowgroup", "colgroup").contains(scope)) {
                findings.warning(cell, "value", Snippets.of(scope));
            }
        }
    }
}
