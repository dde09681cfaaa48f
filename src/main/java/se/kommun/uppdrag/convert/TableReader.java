package se.kommun.uppdrag.convert;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Collects the outermost tables with data. A table of one row or one column only places things; a table in a cell becomes text of the cell. */
final class TableReader {

    private @Nullable Element table;
    private @Nullable MarkdownTable text;
    private @Nullable Element cell;
    private boolean isFirstRow;
    private final StringBuilder content = new StringBuilder();

    void enter(Element element) {
        if (element.normalName().equals("table")) {
            if (table == null && hasData(element)) {
                table = element;
                text = new MarkdownTable();
                isFirstRow = true;
            }
        } else if (table != null && cell == null) {
            cell = element;
            content.setLength(0);
        }
    }

    private static boolean hasData(Element element) {
        int rows = 0;
        int widest = 0;
        for (Element child : element.children()) {
            boolean isRow = child.normalName().equals("tr");
            for (Element row : isRow ? List.of(child) : child.children()) {
                if (row.normalName().equals("tr")) {
                    rows++;
                    widest = Math.max(widest, row.childrenSize());
                }
            }
        }
        return rows > 1 && widest > 1 && !element.attr("role").equals("presentation") && !element.attr("role").equals("none");
    }

    boolean isInCell() {
        return cell != null;
    }

    /** Whether the text stands in the row of column headers, or in the title. */
    boolean isInHeader() {
        return isFirstRow;
    }

    void addText(String markdown) {
        content.append(content.isEmpty() ? "" : " ").append(markdown.replace("  \n", " ").replace("\n", " "));
    }

    /** The table when its end is reached. */
    Optional<MarkdownTable> leave(Element element) {
        if (element == cell) {
            cell = null;
            if (element.normalName().equals("caption")) {
                text.caption(content.toString());
            } else {
                text.cell(content.toString(), span(element, "colspan"), span(element, "rowspan"));
            }
        } else if (table != null && cell == null && element.normalName().equals("tr")) {
            text.endRow();
            isFirstRow = text.hasNoRow();
        } else if (element == table) {
            table = null;
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
    }
}
