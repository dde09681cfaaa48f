package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** The cells of a table in their slots, as specified by the HTML standard (forming a table). */
final class TableGrid {

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final Pattern DIGITS = Pattern.compile("\\+?([0-9]+)");
    private static final int MAX_SLOTS = 6_000;
    /** Limits slots × (rows + columns): to find the headers of a cell, all other cells of its row and column are visited. */
    private static final int MAX_VISITS = 4_000_000;

    /**
     * A cell with its position and size in slots.
     *
     * @param group the index of the row group, from 0; -1 if the cell is in none
     */
    record Cell(Element element, int x, int y, int width, int height, boolean header, String scope, int group) {

        boolean isCorner() {
            return x == 0 && y == 0;
        }

        /** Whether it has neither contents nor an accessible name. */
        boolean isEmpty(HtmlPage page) {
            return ElementText.empty(element) && page.name(element).isBlank();
        }
    }

    private final Element table;
    private final List<Cell> cells = new ArrayList<>();
    private final List<List<@Nullable Cell>> rows = new ArrayList<>();
    private int width;
    private int slots;
    private int next;

    TableGrid(Element table) {
        this.table = table;
        int group = 0;
        for (Element child = table.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("tr")) {
                addRow(child, -1, rows.size() + 1);
            } else if (HtmlElements.isNamed(child, "thead", "tbody", "tfoot")) {
                List<Element> groupRows = child.children().stream().filter(row -> row.normalName().equals("tr")).toList();
                int end = rows.size() + groupRows.size();
                for (Element row : groupRows) {
                    addRow(row, group, end);
                }
                group++;
            }
        }
    }

    Element table() {
        return table;
    }

    /** Whether the table is too large to check. Then the grid is incomplete. */
    boolean isTooLarge() {
        return slots > MAX_SLOTS || (long) slots * (width + rows.size()) > MAX_VISITS;
    }

    List<Cell> cells() {
        return cells;
    }

    boolean hasHeaders() {
        return cells.stream().anyMatch(Cell::header);
    }

    int height() {
        return rows.size();
    }

    int width() {
        return width;
    }

    private void addRow(Element row, int group, int end) {
        int y = next++;
        addRowsUpTo(y);
        int x = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (!HtmlElements.isNamed(cell, "td", "th") || slots > MAX_SLOTS) {
                continue;
            }
            while (at(x, y) != null) {
                x++;
            }
            int across = span(cell, "colspan", 1000);
            int down = cell.attr("rowspan").strip().equals("0") ? Integer.MAX_VALUE : span(cell, "rowspan", 65_534);
            down = Math.max(1, Math.min(down, Math.max(end, y + 1) - y));
            place(new Cell(cell, x, y, across, down, isHeader(cell), scope(cell), group));
            x += across;
        }
    }

    private void addRowsUpTo(int y) {
        while (rows.size() <= y) {
            rows.add(new ArrayList<>());
        }
    }

    private void place(Cell cell) {
        cells.add(cell);
        for (int y = cell.y; y < cell.y + cell.height && slots <= MAX_SLOTS; y++) {
            addRowsUpTo(y);
            List<@Nullable Cell> row = rows.get(y);
            while (row.size() < cell.x + cell.width) {
                row.add(null);
                slots++;
            }
            for (int x = cell.x; x < cell.x + cell.width; x++) {
                row.set(x, cell);
            }
        }
        width = Math.max(width, cell.x + cell.width);
    }

    private static int span(Element cell, String attribute, int most) {
        if (!cell.hasAttr(attribute)) {
            return 1;
        }
        Matcher digits = DIGITS.matcher(cell.attr(attribute).strip());
        return digits.lookingAt() ? Math.max(1, digits.group(1).length() > 6 ? most : Math.min(most, Integer.parseInt(digits.group(1)))) : 1;
    }

    private static boolean isHeader(Element cell) {
        return switch (lowerCase(cell, "role")) {
            case "columnheader", "rowheader" -> true;
            case "cell", "gridcell" -> false;
            default -> cell.normalName().equals("th");
        };
    }

    private static String scope(Element cell) {
        String scope = lowerCase(cell, "scope");
        String role = lowerCase(cell, "role");
        return isScope(scope) ? scope : role.equals("columnheader") ? "col" : role.equals("rowheader") ? "row" : "";
    }

    /** Whether the value of a scope attribute is valid. */
    static boolean isScope(String scope) {
        return SCOPES.contains(scope);
    }

    static String lowerCase(Element element, String attribute) {
        return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
    }

    /** The cell in a slot; null if there is none. */
    @Nullable Cell at(int x, int y) {
        return y < 0 || y >= rows.size() || x < 0 || x >= rows.get(y).size() ? null : rows.get(y).get(x);
    }
}
