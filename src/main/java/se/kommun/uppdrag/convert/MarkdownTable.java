package se.kommun.uppdrag.convert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the cells of a table and writes it as Markdown. Its first row becomes the row of column headers. */
final class MarkdownTable {

    private static final int MAX_COLUMNS = 30;

    /** The cells that a cell of an earlier row still covers, by column. */
    private final String[] covering = new String[MAX_COLUMNS];
    private final int[] coveredRows = new int[MAX_COLUMNS];
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int cells;
    private String caption = "";

    void caption(String text) {
        caption = caption.isEmpty() ? text : caption;
    }

    String caption() {
        return caption;
    }

    /** Adds a cell. A cell over several columns or rows stands in the first column and in each row: a screen reader reads cell by cell. */
    void cell(String text, int columns, int tall) {
        cells++;
        skipCovered();
        for (int i = 0; i < Math.max(1, columns) && row.size() < MAX_COLUMNS; i++) {
            if (tall > 1) {
                covering[row.size()] = i == 0 ? text : "";
                coveredRows[row.size()] = Math.min(tall, 1_000) - 1;
            }
            row.add(i == 0 || rows.isEmpty() ? text : "");
        }
    }

    private void skipCovered() {
        while (row.size() < MAX_COLUMNS && coveredRows[row.size()] > 0) {
            coveredRows[row.size()]--;
            row.add(covering[row.size()]);
        }
    }

    void endRow() {
        if (cells > 0) {
            skipCovered();
            if (rows.isEmpty() && cells == 1 && row.size() > 1) {
                caption(row.get(0)); // a cell across the whole table is its title
            } else {
                rows.add(new ArrayList<>(row));
            }
        }
        row.clear();
        cells = 0;
    }

    boolean hasNoRow() {
        return rows.isEmpty();
    }

    boolean isEmpty() {
        return rows.isEmpty() || rows.stream().allMatch(each -> each.stream().allMatch(String::isEmpty));
    }

    /** The table without its title. Only the first row is as wide as the widest: the renderer fills the others. */
    String markdown() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.get(0).addAll(Collections.nCopies(columns - rows.get(0).size(), ""));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            table.append(i == 0 ? "|" : "\n|");
            rows.get(i).forEach(cell -> table.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |"));
            table.append(i == 0 ? "\n|" + "---|".repeat(columns) : "");
        }
        return table.toString();
    }
}
