package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRendererTest {

    @Test
    void aTableHasACaptionAndHeadingsForColumnsAndRows() {
        assertEquals("""
                <div class="table-scroll" role="region" tabindex="0" aria-labelledby="tabell-1"><table><caption id="tabell-1">Tid <em>och</em> plats</caption>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="right">Tid</th>
                <th scope="col" class="center">Plats</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">Ledsagare</th>
                <td class="right">1 h</td>
                <td class="center"><a href="a.html">ute</a></td>
                </tr>
                </tbody>
                </table></div>""",
                Site.html("| | Tid | Plats |", "|---|--:|:-:|", "| Ledsagare | 1 h | [ute](a.md) |", "[Tid *och* plats]"));
    }

    @Test
    void aTableOfOneColumnHasNoRowHeadings() {
        assertEquals(true, Site.html("| A |", "|---|", "| b |", "[T]").contains("<tr>\n<td>b</td>\n</tr>"));
    }

    @Test
    void missingCellsAreFilledIn() {
        assertEquals(true, Site.html("| A | B |", "|---|---|", "| a |", "[T]").contains("<th scope=\"row\">a</th>\n<td></td>\n"));
    }

    @Test
    void aBarInACellIsEscaped() {
        String html = Site.html("| A | B |", "|---|---|", "| a \\| b | `c \\| d` |", "[T]");
        assertEquals(true, html.contains("a | b</th>") && html.contains("<code>c | d</code>"));
    }

    @Test
    void theSecondTableHasAnotherId() {
        String table = "| A |\n|---|\n| b |\n[T]\n\n";
        assertEquals(true, Site.html(table + table).contains("<caption id=\"tabell-2\">"));
    }

    @Test
    void aCaptionIsRequired() {
        assertEquals(List.of("3:1 table-without-caption"), Site.problems("a", "", "| A |", "|---|", "| b |"));
        assertEquals(List.of("1:1 table-without-caption"), Site.problems("| A |", "|---|", "| b |", "[ ]"));
    }

    @Test
    void aRowHasNoMoreCellsThanThereAreColumns() {
        assertEquals(List.of("3:6 table-cells"), Site.problems("| A |", "|---|", "| b | c | d |", "[T]"));
    }

    @Test
    void everyColumnButTheFirstNeedsAHeading() {
        assertEquals(List.of("1:6 table-column-header-empty"), Site.problems("| A |  | C |", "|---|---|---|", "[T]"));
    }

    @Test
    void columnsNeedHeadingsInOneRow() {
        assertEquals(List.of("1:1 table-without-column-headers"), Site.problems("|---|---|", "| a | b |", "[T]"));
        assertEquals(List.of("2:1 table-several-header-rows"), Site.problems("| A | B |", "| C | D |", "|---|---|", "[T]"));
    }

    @Test
    void aTableStuckToOtherTextIsReported() {
        assertEquals(List.of("1:1 table-not-parsed"), Site.problems("Tabell:", "| A | B |", "|---|---|", "| a | b |"));
    }
}
