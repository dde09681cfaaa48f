package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Assigns the header cells of a table to its cells, as specified by the HTML standard (assigning header cells). */
final class TableHeaders {

    private final TableGrid grid;
    /** The rows and columns with data cells. */
    private final BitSet dataRows = new BitSet();
    private final BitSet dataColumns = new BitSet();

    TableHeaders(TableGrid grid) {
        this.grid = grid;
        grid.cells().stream().filter(cell -> !cell.header()).forEach(cell -> {
            dataRows.set(cell.y(), cell.y() + cell.height());
            dataColumns.set(cell.x(), cell.x() + cell.width());
        });
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
                if ((dx == 0 ? isColumnHeader(current) : isRowHeader(current)) && !covered(opaque, current, dx == 0)) {
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
        return opaque.stream().anyMatch(other -> column ? other.x() == cell.x() && other.width() == cell.width()
                : other.y() == cell.y() && other.height() == cell.height());
    }

    private boolean isColumnHeader(TableGrid.Cell cell) {
        return cell.header() && (cell.scope().equals("col") || cell.scope().isEmpty() && isClear(dataRows, cell.y(), cell.height()));
    }

    private boolean isRowHeader(TableGrid.Cell cell) {
        return cell.header() && (cell.scope().equals("row")
                || cell.scope().isEmpty() && !isColumnHeader(cell) && isClear(dataColumns, cell.x(), cell.width()));
    }

    /** Whether the header is among data cells and has no scope: the standard assigns it to no cell, browsers to its row. */
    boolean ambiguous(TableGrid.Cell cell) {
        return cell.header() && cell.scope().isEmpty() && !isColumnHeader(cell) && !isRowHeader(cell);
    }

    private static boolean isClear(BitSet bits, int from, int length) {
        int next = bits.nextSetBit(from);
        return next < 0 || next >= from + length;
    }
}
