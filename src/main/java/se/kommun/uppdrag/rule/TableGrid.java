package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A table's cells in their slots, and which header cells belong to which cell, by the HTML standard's algorithms. */
final class TableGrid {

    private static final Pattern DIGITS = Pattern.compile("^[0-9]+");
    private static final int MOST_SLOTS = 6_000;

    /**
     * A cell in its place.
     *
     * @param group the row group, counted from 0; -1 outside any
     */
    record Cell(Element element, int x, int y, int width, int height, boolean header, String scope, int group) {}

    private final List<Cell> cells = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int width;
    private int slots;
    private int next;
    private boolean[] fullRows;
    private boolean[] fullColumns;

    private TableGrid() {}

    /** Null for a table that is too large to look at. */
    static TableGrid of(Element table) {
        TableGrid grid = new TableGrid();
        int group = 0;
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> grid.row(child, -1, grid.rows.size() + 1);
                case "thead", "tbody", "tfoot" -> {
                    int end = grid.rows.size() + (int) child.children().stream().filter(row -> row.normalName().equals("tr")).count();
                    for (Element row : child.children()) {
                        if (row.normalName().equals("tr")) {
                            grid.row(row, group, end);
                        }
                    }
                    group++;
                }
                default -> { }
            }
        }
        if (grid.slots > MOST_SLOTS) {
            return null;
        }
        grid.summarize();
        return grid;
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

    private void row(Element row, int group, int end) {
        int y = next++;
        while (rows.size() <= y) {
            rows.add(new ArrayList<>());
        }
        int x = 0;
        for (Element cell : row.children()) {
            String name = cell.normalName();
            if (!name.equals("td") && !name.equals("th") || slots > MOST_SLOTS) {
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
        for (int y = cell.y; y < cell.y + cell.height && slots <= MOST_SLOTS; y++) {
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
        if (Set.of("row", "col", "rowgroup", "colgroup").contains(scope)) {
            return scope;
        }
        return role.equals("columnheader") ? "col" : role.equals("rowheader") ? "row" : "";
    }

    Cell at(int x, int y) {
        return y < 0 || y >= rows.size() || x < 0 || x >= rows.get(y).size() ? null : rows.get(y).get(x);
    }

    /** The header cells that are assigned to some other cell of the table. */
    Set<Element> assigned() {
        Set<Element> assigned = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Cell cell : cells) {
            if (cell.element.hasAttr("headers")) {
                ids.addAll(List.of(cell.element.attr("headers").strip().split("\\s+")));
                ids.remove(cell.element.id());
                continue;
            }
            for (int y = cell.y; y < cell.y + cell.height; y++) {
                scan(cell, cell.x, y, -1, 0, assigned);
            }
            for (int x = cell.x; x < cell.x + cell.width; x++) {
                scan(cell, x, cell.y, 0, -1, assigned);
            }
        }
        groups(assigned);
        for (Cell cell : cells) {
            if (cell.header && ids.contains(cell.element.id())) {
                assigned.add(cell.element);
            }
        }
        return assigned;
    }

    /** Headers of row groups and column groups belong to what stands after them in the group. */
    private void groups(Set<Element> assigned) {
        for (Cell header : cells) {
            boolean rowgroup = header.header && header.scope.equals("rowgroup");
            boolean colgroup = header.header && header.scope.equals("colgroup");
            if ((rowgroup || colgroup) && cells.stream().anyMatch(cell -> cell != header && cell.x + cell.width > header.x
                    && cell.y + cell.height > header.y && (!rowgroup || cell.group == header.group)
                    && (!colgroup || cell.x < header.x + header.width))) {
                assigned.add(header.element);
            }
        }
    }

    private void scan(Cell principal, int startX, int startY, int dx, int dy, Set<Element> assigned) {
        List<Cell> opaque = new ArrayList<>();
        List<Cell> block = new ArrayList<>();
        boolean inBlock = principal.header;
        if (inBlock) {
            block.add(principal);
        }
        Cell previous = principal;
        for (int x = startX + dx, y = startY + dy; x >= 0 && y >= 0; x += dx, y += dy) {
            Cell current = at(x, y);
            if (current == null || current == previous) {
                continue;
            }
            previous = current;
            if (current.header) {
                inBlock = true;
                block.add(current);
                boolean blocked = dx == 0 ? !isColumnHeader(current) || covered(opaque, current, true)
                        : !isRowHeader(current) || covered(opaque, current, false);
                if (!blocked) {
                    assigned.add(current.element);
                }
            } else if (inBlock) {
                inBlock = false;
                opaque.addAll(block);
                block.clear();
            }
        }
    }

    private static boolean covered(List<Cell> opaque, Cell cell, boolean column) {
        return opaque.stream().anyMatch(other -> column ? other.x == cell.x && other.width == cell.width
                : other.y == cell.y && other.height == cell.height);
    }

    boolean isColumnHeader(Cell cell) {
        return cell.header && (cell.scope.equals("col") || cell.scope.isEmpty() && all(fullRows, cell.y, cell.y + cell.height));
    }

    boolean isRowHeader(Cell cell) {
        return cell.header && (cell.scope.equals("row")
                || cell.scope.isEmpty() && !isColumnHeader(cell) && all(fullColumns, cell.x, cell.x + cell.width));
    }

    /** A th between cells, that says neither row nor column: the standard assigns it to none, browsers to its row. */
    boolean ambiguous(Cell cell) {
        return cell.header && cell.scope.isEmpty() && !isColumnHeader(cell) && !isRowHeader(cell);
    }

    private boolean all(boolean[] full, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!full[i]) {
                return false;
            }
        }
        return true;
    }

    /** Which rows and columns have no data cell. */
    private void summarize() {
        fullRows = new boolean[rows.size()];
        fullColumns = new boolean[width];
        Arrays.fill(fullRows, true);
        Arrays.fill(fullColumns, true);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).size(); x++) {
                Cell cell = at(x, y);
                if (cell != null && !cell.header) {
                    fullRows[y] = false;
                    fullColumns[x] = false;
                }
            }
        }
    }
}
