package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

/** Renders tables with a caption, column headers and row headers. */
final class TableRenderer {

    /** Stands where a heading is missing, so that the rules do not find it missing once more. */
    private static final String MISSING = "–";

    private TableRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(TableBlock.class, TableRenderer::table);
    }

    private static void table(TableBlock node, RenderContext page) {
        TableHead head = (TableHead) node.getChildOfType(TableHead.class);
        TableBody body = (TableBody) node.getChildOfType(TableBody.class);
        TableCaption caption = (TableCaption) node.getChildOfType(TableCaption.class);
        TableRow columns = (TableRow) head.getFirstChild();
        BlockRenderer.start(node, page);
        open(node, caption, page);
        int count = columns == null ? Integer.MAX_VALUE : count(columns);
        if (columns == null) {
            page.problem("table-without-column-headers", node.getStartOffset(), "Tabellen saknar en rad med kolumnrubriker.",
                    "Skriv kolumnernas rubriker på raden före | --- | --- |.");
        } else {
            headings(columns, page);
        }
        page.html.raw("<tbody>").line();
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            row((TableRow) row, count, page);
        }
        page.html.raw("</tbody>").line().raw("</table></div>").line();
    }

    private static void open(TableBlock node, TableCaption caption, RenderContext page) {
        boolean named = caption != null && !InlineRenderer.plainText(caption).isBlank();
        String id = page.html.ids.of("", "tabell-" + ++page.tables);
        page.html.raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"").attribute("aria-labelledby", id)
                .raw("><table><caption").attribute("id", id).raw(">");
        if (named) {
            page.children(caption);
        } else {
            page.problem("table-without-caption", node.getStartOffset(), "Tabellen saknar rubrik.",
                    "Skriv rubriken inom hakparenteser på raden direkt efter tabellen: [Tabellens rubrik].");
            page.html.raw(MISSING);
        }
        page.html.raw("</caption>").line();
    }

    private static void headings(TableRow columns, RenderContext page) {
        page.html.raw("<thead>").line().raw("<tr>").line();
        for (Node child = columns.getFirstChild(); child != null; child = child.getNext()) {
            heading((TableCell) child, page);
        }
        if (columns.getNext() != null) {
            page.problem("table-several-header-rows", columns.getNext().getStartOffset(),
                    "Tabellen har mer än en rad med kolumnrubriker.",
                    "Skriv bara en rad före | --- | --- |, och en tom rad före tabellen.");
        }
        page.html.raw("</tr>").line().raw("</thead>").line();
    }

    /** Renders a column header. The corner above the row headers can be empty and is then a {@code td}. */
    private static void heading(TableCell cell, RenderContext page) {
        boolean empty = InlineRenderer.plainText(cell).isBlank();
        if (empty && cell.getPrevious() != null) {
            page.problem("table-column-header-empty", cell.getStartOffset(), "En kolumn i tabellen saknar rubrik.",
                    "Skriv en kort rubrik i kolumnens översta ruta.");
            page.html.raw("<th scope=\"col\">").raw(MISSING).raw("</th>").line();
            return;
        }
        cell(cell, empty ? "td" : "th scope=\"col\"", empty ? "td" : "th", page);
    }

    private static void row(TableRow row, int count, RenderContext page) {
        page.mark(row.getStartOffset());
        page.html.raw("<tr>").line();
        int index = 0;
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (index == count) {
                page.problem("table-cells", child.getStartOffset(),
                        "Raden har " + count(row) + " rutor, men tabellen har " + count + " kolumner.",
                        "Ta bort rutor, eller skriv \\| för ett lodstreck som hör till texten.");
                break;
            }
            boolean isRowHeader = index++ == 0 && count > 1;
            cell((TableCell) child, isRowHeader ? "th scope=\"row\"" : "td", isRowHeader ? "th" : "td", page);
        }
        for (; index < count && count != Integer.MAX_VALUE; index++) {
            page.html.raw("<td></td>").line();
        }
        page.html.raw("</tr>").line();
    }

    private static void cell(TableCell cell, String open, String close, RenderContext page) {
        page.mark(cell.getText().getStartOffset());
        page.html.raw("<").raw(open);
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            page.html.attribute("class", "right");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            page.html.attribute("class", "center");
        }
        page.html.raw(">");
        if (!cell.getText().isBlank()) {
            page.children(cell);
        }
        page.html.raw("</").raw(close).raw(">").line();
    }

    private static int count(TableRow row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }
}
