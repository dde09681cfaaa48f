package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The cells of a table in their slots, as specified by the HTML standard (forming a table). */
final class TableGrid {

    private static final Pattern DIGITS = Pattern.compile("^[0-9]+");
    private static final int MAX_SLOTS = 6_000;
    /** Limits slots × (rows + columns): to find the headers of a cell, all other cells of its row and column are visited. */
    private static final int MAX_VISITS = 4_000_000;
    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    /**
     * A cell with its position and size in slots.
     *
     * @param group the index of the row group, from 0; -1 if the cell is in none
     */
    record Cell(Element element, int x, int y, int width, int height, boolean header, String scope, int group) {}

    private final List<Cell> cells = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int width;
    private int slots;
    private int next;

    private TableGrid() {}

    /** The grid of a table; null if the table is too large to check. */
    static @Nullable TableGrid of(Element table) {
        TableGrid grid = new TableGrid();
        int group = 0;
        for (Element child = table.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "tr" -> grid.row(child, -1, grid.rows.size() + 1);
                case "thead", "tbody", "tfoot" -> {
                    List<Element> rows = rows(child);
                    int end = grid.rows.size() + rows.size();
                    for (Element row : rows) {
                        grid.row(row, group, end);
                    }
                    group++;
                }
                default -> { }
            }
        }
        return grid.slots > MAX_SLOTS || (long) grid.slots * (grid.width + grid.rows.size()) > MAX_VISITS ? null : grid;
    }

    private static List<Element> rows(Element group) {
        List<Element> rows = new ArrayList<>();
        for (Element child = group.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            }
        }
        return rows;
    }

    List<Cell> cells() {
        return cells;
    }

    int height() {
        return rows.size();
    }

    int width() {
        return width;
    }

    /** The number of slots in row {@code y}, which may be less than {@link #width()}. */
    int width(int y) {
        return rows.get(y).size();
    }

    private void row(Element row, int group, int end) {
        int y = next++;
        while (rows.size() <= y) {
            rows.add(new ArrayList<>());
        }
        int x = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            String name = cell.normalName();
            if (!name.equals("td") && !name.equals("th") || slots > MAX_SLOTS) {
                continue;
            }
            while (at(x, y) != null) {
                x++;
            }
            int across = span(cell, "colspan", 1000);
            int down = cell.hasAttr("rowspan") && cell.attr("rowspan").strip().equals("0") ? Integer.MAX_VALUE : span(cell, "rowspan", 65_534);
            down = Math.max(1, Math.min(down, Math.max(end, y + 1) - y));
            Cell placed = new Cell(cell, x, y, across, down, isHeader(cell), scope(cell), group);
            cells.add(placed);
            place(placed);
            x += across;
        }
    }

    private void place(Cell cell) {
        for (int y = cell.y; y < cell.y + cell.height && slots <= MAX_SLOTS; y++) {
            while (rows.size() <= y) {
                rows.add(new ArrayList<>());
            }
            List<Cell> row = rows.get(y);
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
        String value = cell.attr(attribute).strip().replaceFirst("^\\+", "");
        Matcher digits = DIGITS.matcher(value);
        return digits.find() ? Math.max(1, digits.group().length() > 6 ? most : Math.min(most, Integer.parseInt(digits.group()))) : 1;
    }

    private static boolean isHeader(Element cell) {
        String role = cell.attr("role").strip().toLowerCase(Locale.ROOT);
        return switch (role) {
            case "columnheader", "rowheader" -> true;
            case "cell", "gridcell" -> false;
            default -> cell.normalName().equals("th");
        };
    }

    private static String scope(Element cell) {
        String role = cell.attr("role").strip().toLowerCase(Locale.ROOT);
        String scope = cell.attr("scope").strip().toLowerCase(Locale.ROOT);
        if (SCOPES.contains(scope)) {
            return scope;
        }
        return role.equals("columnheader") ? "col" : role.equals("rowheader") ? "row" : "";
    }

    @Nullable Cell at(int x, int y) {
        return y < 0 || y >= rows.size() || x < 0 || x >= rows.get(y).size() ? null : rows.get(y).get(x);
    }
}
