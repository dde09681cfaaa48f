package se.kommun.uppdrag.check.rules;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that tables are used only for data, and have a caption and headers. */
final class TableRules {

    private static final Evaluator CELL_OR_TABLE = QueryParser.parse("th, td, table");

    static final List<Rule> RULES = List.of(
            Rule.of("table-caption-missing", TableRules::caption),
            Rule.of("table-headers-missing", TableRules::noHeaders),
            Rule.of("table-layout", TableRules::layout),
            Rule.of("table-in-header-cell", TableRules::nested),
            Rule.of("table-cell-empty", TableRules::emptyCells));

    private TableRules() {}

    static boolean semantic(AccessibilityTree tree, Element table) {
        Role role = tree.role(table);
        return role != null && (role.is("table") || role.is("grid") || role.is("treegrid")) && tree.visibility(table) == Visibility.VISIBLE;
    }

    /** The visible data tables. Tables whose role marks them as layout tables are excluded. */
    static List<Element> tables(HtmlPage page) {
        return page.cached(TableRules.class, each -> each.all("table").stream().filter(table -> semantic(each.accessibility(), table)).toList());
    }

    private static void caption(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            Element caption = table.children().stream().filter(child -> child.normalName().equals("caption")).findFirst().orElse(null);
            if (caption != null && ElementText.empty(caption)) {
                findings.warning(caption, "empty");
            } else if (caption == null && hasHeaders(page, table) && page.accessibility().name(table).isBlank() && !table.hasAttr("summary")) {
                findings.warning(table, "found");
            }
        }
    }

    private static boolean hasHeaders(HtmlPage page, Element table) {
        TableGrid grid = page.grid(table);
        return grid == null || grid.cells().stream().anyMatch(TableGrid.Cell::header);
    }

    private static void noHeaders(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            TableGrid grid = page.grid(table);
            if (grid != null && grid.height() >= 2 && grid.width() >= 2 && grid.cells().stream().noneMatch(TableGrid.Cell::header)
                    && !isLayoutTable(page, table)) {
                findings.review(table, "found", Snippets.of(ElementText.of(grid.cells().get(0).element())));
            }
        }
    }

    private static void layout(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            if (isLayoutTable(page, table) && !table.normalName().equals("th")) {
                findings.review(table, "found");
            }
        }
    }

    /** Whether a table without headers seems to be for layout: it has one row or column, presentational attributes, or parts of a page inside. */
    private static boolean isLayoutTable(HtmlPage page, Element table) {
        TableGrid grid = page.grid(table);
        if (grid == null || grid.cells().isEmpty() || grid.cells().stream().anyMatch(TableGrid.Cell::header)
                || table.selectFirst("caption") != null) {
            return false;
        }
        return grid.height() == 1 || grid.width() == 1 || table.hasAttr("align") || table.hasAttr("cellpadding") || table.attr("border").equals("0")
                || table.selectFirst("td table, td h1, td h2, td h3, td h4, td nav, td form, td main, td header, td footer, td fieldset, td label") != null;
    }

    private static void nested(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            Element cell = table.parent() == null ? null : table.parent().closest(CELL_OR_TABLE);
            if (cell != null && cell.normalName().equals("th")) {
                findings.review(table, "found");
            }
        }
    }

    private static void emptyCells(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            TableGrid grid = page.grid(table);
            if (grid == null || grid.cells().stream().noneMatch(TableGrid.Cell::header)) {
                continue;
            }
            List<TableGrid.Cell> empty = grid.cells().stream().filter(cell -> !cell.header() && !(cell.x() == 0 && cell.y() == 0)
                    && ElementText.empty(cell.element()) && page.accessibility().name(cell.element()).isBlank()).toList();
            if (!empty.isEmpty()) {
                findings.warning(empty.get(0).element(), empty.size() == 1 ? "one" : "several", empty.size());
            }
        }
    }
}
