package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Assigns the header cells of a table to its cells, as specified by the HTML standard (assigning header cells). */
final class TableHeaders {

    private final TableGrid grid;
    private final boolean[] headerOnlyRows;
    private final boolean[] headerOnlyColumns;

    TableHeaders(TableGrid grid) {
        this.grid = grid;
        this.headerOnlyRows = new boolean[grid.height()];
        this.headerOnlyColumns = new boolean[grid.width()];
        findHeaderOnly();
    }

    /** The header cells that are assigned to at least one other cell of the table. */
    Set<Element> assigned() {
        Set<Element> assigned = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (TableGrid.Cell cell : grid.cells()) {
            if (cell.element().hasAttr("headers")) {
                ids.addAll(List.of(cell.element().attr("headers").strip().split("\\s+")));
                ids.remove(cell.element().id());
                continue;
            }
            for (int y = cell.y(); y < cell.y() + cell.height(); y++) {
                scan(cell, cell.x(), y, -1, 0, assigned);
            }
            for (int x = cell.x(); x < cell.x() + cell.width(); x++) {
                scan(cell, x, cell.y(), 0, -1, assigned);
            }
        }
        groups(assigned);
        for (TableGrid.Cell cell : grid.cells()) {
            if (cell.header() && ids.contains(cell.element().id())) {
                assigned.add(cell.element());
            }
        }
        return assigned;
    }

    /** Adds the headers of row groups and column groups that are followed by a cell in their group. */
    private void groups(Set<Element> assigned) {
        for (TableGrid.Cell header : grid.cells()) {
            boolean rowgroup = header.header() && header.scope().equals("rowgroup");
            boolean colgroup = header.header() && header.scope().equals("colgroup");
            if ((rowgroup || colgroup) && grid.cells().stream().anyMatch(cell -> cell != header && cell.x() + cell.width() > header.x()
                    && cell.y() + cell.height() > header.y() && (!rowgroup || cell.group() == header.group())
                    && (!colgroup || cell.x() < header.x() + header.width()))) {
                assigned.add(header.element());
            }
        }
    }

    private void scan(TableGrid.Cell principal, int startX, int startY, int dx, int dy, Set<Element> assigned) {
        List<TableGrid.Cell> opaque = new ArrayList<>();
        List<TableGrid.Cell> block = new ArrayList<>();
        boolean inBlock = principal.header();
        if (inBlock) {
            block.add(principal);
        }
        TableGrid.Cell previous = principal;
        for (int x = startX + dx, y = startY + dy; x >= 0 && y >= 0; x += dx, y += dy) {
            TableGrid.Cell current = grid.at(x, y);
            if (current == null || current == previous) {
                continue;
            }
            previous = current;
            if (current.header()) {
                inBlock = true;
                block.add(current);
                boolean blocked = dx == 0 ? !isColumnHeader(current) || covered(opaque, current, true)
                        : !isRowHeader(current) || covered(opaque, current, false);
                if (!blocked) {
                    assigned.add(current.element());
                }
            } else if (inBlock) {
                inBlock = false;
                opaque.addAll(block);
                block.clear();
            }
        }
    }

    private static boolean covered(List<TableGrid.Cell> opaque, TableGrid.Cell cell, boolean column) {
        for (TableGrid.Cell other : opaque) {
            if (column ? other.x() == cell.x() && other.width() == cell.width() : other.y() == cell.y() && other.height() == cell.height()) {
                return true;
            }
        }
        return false;
    }

    private boolean isColumnHeader(TableGrid.Cell cell) {
        return cell.header() && (cell.scope().equals("col") || cell.scope().isEmpty() && all(headerOnlyRows, cell.y(), cell.y() + cell.height()));
    }

    private boolean isRowHeader(TableGrid.Cell cell) {
        return cell.header() && (cell.scope().equals("row")
                || cell.scope().isEmpty() && !isColumnHeader(cell) && all(headerOnlyColumns, cell.x(), cell.x() + cell.width()));
    }

    /** Whether the header is among data cells and has no scope: the standard assigns it to no cell, browsers to its row. */
    boolean ambiguous(TableGrid.Cell cell) {
        return cell.header() && cell.scope().isEmpty() && !isColumnHeader(cell) && !isRowHeader(cell);
    }

    private boolean all(boolean[] headerOnly, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!headerOnly[i]) {
                return false;
            }
        }
        return true;
    }

    /** Determines which rows and columns have no data cell. */
    private void findHeaderOnly() {
        Arrays.fill(headerOnlyRows, true);
        Arrays.fill(headerOnlyColumns, true);
        for (int y = 0; y < grid.height(); y++) {
            for (int x = 0; x < grid.width(y); x++) {
                TableGrid.Cell cell = grid.at(x, y);
                if (cell != null && !cell.header()) {
                    headerOnlyRows[y] = false;
                    headerOnlyColumns[x] = false;
                }
            }
        }
    }
}
