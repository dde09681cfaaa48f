package se.kommun.uppdrag.check.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that tables are used only for data, and have a caption and headers. */
final class TableRules {

    private static final Evaluator CELL_OR_TABLE = QueryParser.parse("th, td, table");

    static final List<Rule> RULES = List.of(
            Rule.of("table-caption-missing", TableRules::captions),
            Rule.where("table-summary-repeated", TableRules::tables, TableRules::repeatsCaption, Snippets.attribute("summary")),
            Rule.each("table-declared-layout", page -> page.all("table"), TableRules::declaredLayout),
            Rule.of("table-headers-missing", TableRules::noHeaders),
            Rule.of("table-layout", TableRules::layout),
            Rule.where("table-in-header-cell", TableRules::tables, (page, table) -> isInHeaderCell(table)),
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

    /** The grids of the visible data tables, without tables that are too large to check. */
    static List<TableGrid> grids(HtmlPage page) {
        return allGrids(page).stream().filter(grid -> !grid.isTooLarge()).toList();
    }

    private static List<TableGrid> allGrids(HtmlPage page) {
        return page.cached(TableGrid.class, each -> tables(each).stream().map(TableGrid::new).toList());
    }

    private static void captions(HtmlPage page, Findings findings) {
        for (TableGrid grid : allGrids(page)) {
            Element table = grid.table();
            Element caption = HtmlElements.child(table, "caption");
            if (caption != null && ElementText.empty(caption)) {
                findings.warning(caption, "empty");
            } else if (caption == null && !grid.isTooLarge() && hasTitleRow(grid)) {
                findings.review(table, "row", Snippets.text(grid.cells().get(0).element()));
            } else if (caption == null && (grid.isTooLarge() || grid.hasHeaders()) && page.name(table).isBlank() && !table.hasAttr("summary")
                    && !NameRules.isNameless(page, table)) {
                findings.warning(table, "found");
            }
        }
    }

    /** Whether the first row is a single cell above all columns. */
    private static boolean hasTitleRow(TableGrid grid) {
        TableGrid.Cell first = grid.at(0, 0);
        return first != null && grid.width() >= 2 && grid.height() >= 2 && first.width() == grid.width() && first.height() == 1
                && !ElementText.isEmpty(first.element()) && !isLayoutTable(grid);
    }

    private static boolean repeatsCaption(HtmlPage page, Element table) {
        Element caption = HtmlElements.child(table, "caption");
        String summary = TextKey.of(table.attr("summary"));
        return !summary.isEmpty() && caption != null && summary.equals(TextKey.of(ElementText.of(caption)));
    }

    /** Reports tables with headers or a caption whose role takes them from assistive technology (WCAG failure F92). */
    private static void declaredLayout(HtmlPage page, Element table, Findings findings) {
        Role role = page.accessibility().role(table);
        if (role == null || !role.isNone() || page.hidden(table)) {
            return;
        }
        TableGrid grid = new TableGrid(table);
        Element caption = HtmlElements.child(table, "caption");
        boolean isNamed = caption != null && !ElementText.isEmpty(caption);
        boolean isAssigned = grid.cells().stream().anyMatch(cell -> !cell.scope().isEmpty() || !cell.element().attr("headers").isBlank());
        if (isNamed || isAssigned || grid.hasHeaders()) {
            findings.errorOrReview(isNamed || isAssigned && grid.hasHeaders(), table, "found", Snippets.tag(table));
        }
    }

    private static void noHeaders(HtmlPage page, Findings findings) {
        for (TableGrid grid : grids(page)) {
            if (grid.height() < 2 || grid.width() < 2 || isLayoutTable(grid)) {
                continue;
            }
            if (!grid.hasHeaders()) {
                findings.review(grid.table(), "found", Snippets.text(grid.cells().get(0).element()));
            } else if (grid.height() > 3 && grid.width() > 3) {
                withoutHeader(grid).ifPresent(cell -> findings.review(grid.table(), "cell", Snippets.text(cell.element())));
            }
        }
    }

    /** The first cell with text that has no header cell in its row or column. Headers of groups may be anywhere. */
    private static Optional<TableGrid.Cell> withoutHeader(TableGrid grid) {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        for (TableGrid.Cell cell : grid.cells()) {
            if (cell.scope().endsWith("group")) {
                return Optional.empty();
            }
            if (cell.header()) {
                rows.set(cell.y(), cell.y() + cell.height());
                columns.set(cell.x(), cell.x() + cell.width());
            }
        }
        return grid.cells().stream().filter(cell -> !cell.header() && !cell.isCorner() && cell.element().attr("headers").isBlank()
                && rows.get(cell.y(), cell.y() + cell.height()).isEmpty() && columns.get(cell.x(), cell.x() + cell.width()).isEmpty()
                && !ElementText.isEmpty(cell.element())).findFirst();
    }

    private static void layout(HtmlPage page, Findings findings) {
        grids(page).stream().filter(TableRules::isLayoutTable).forEach(grid -> findings.review(grid.table(), "found"));
    }

    /** Whether a table without headers seems to be for layout: it has one row or column, presentational attributes, or parts of a page inside. */
    private static boolean isLayoutTable(TableGrid grid) {
        Element table = grid.table();
        return !grid.cells().isEmpty() && !grid.hasHeaders() && table.selectFirst("caption") == null
                && (grid.height() == 1 || grid.width() == 1 || table.hasAttr("align") || table.hasAttr("cellpadding")
                || table.attr("border").equals("0")
                || table.selectFirst("td table, td h1, td h2, td h3, td h4, td nav, td form, td main, td header, td footer, td fieldset, td label") != null);
    }

    private static boolean isInHeaderCell(Element table) {
        Element cell = table.parent() == null ? null : table.parent().closest(CELL_OR_TABLE);
        return cell != null && cell.normalName().equals("th");
    }

    private static void emptyCells(HtmlPage page, Findings findings) {
        for (TableGrid grid : grids(page)) {
            List<TableGrid.Cell> empty = !grid.hasHeaders() ? List.of()
                    : grid.cells().stream().filter(cell -> !cell.header() && !cell.isCorner() && cell.isEmpty(page)).toList();
            if (!empty.isEmpty()) {
                findings.warning(empty.get(0).element(), empty.size() == 1 ? "one" : "several", empty.size());
            }
        }
    }
}
