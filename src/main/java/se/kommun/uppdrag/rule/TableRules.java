package se.kommun.uppdrag.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** Tables tell which header belongs to which cell. */
final class TableRules {

    private static final int MOST_ROLE_HEADERS = 200;

    static final List<Rule> RULES = List.of(
            PageRule.of("tabell-rubrikcell-ensam", Severity.ERROR, "Varje rubrikcell har celler som den är rubrik för",
                    "En skärmläsare läser upp rubriken för varje cell. En rubrik utan celler tyder på att tabellen är fel byggd.",
                    "Gör cellen till en vanlig cell (td), eller lägg till cellerna som den är rubrik för.", "1.3.1", "d0f69e",
                    TableRules::assigned),
            PageRule.of("tabell-headers", Severity.ERROR, "headers pekar på celler i samma tabell",
                    "En skärmläsare hittar inte rubriken när headers pekar på något som inte finns i tabellen.",
                    "Skriv id för rubrikcellerna i samma tabell, eller ta bort headers.", "1.3.1", "a25f45", TableRules::headers),
            PageRule.of("tabell-utan-bildtext", Severity.WARNING, "En tabell har en rubrik (caption)",
                    "Den som lyssnar går mellan tabeller och hör då bara deras rubriker.",
                    "Skriv en caption först i tabellen, som säger vad den visar.", "1.3.1", "", TableRules::caption),
            PageRule.of("tabell-utan-rubrikceller", Severity.REVIEW, "En tabell med uppgifter har rubrikceller",
                    "Utan rubrikceller vet den som lyssnar inte vad en cell handlar om.",
                    "Gör rubrikerna till th. Är det ingen tabell, använd rubriker, stycken och listor i stället.", "1.3.1", "",
                    TableRules::noHeaders),
            PageRule.of("tabell-layout", Severity.REVIEW, "Tabeller används inte för att ordna sidans delar",
                    "Den som lyssnar får höra rader och kolumner som inte betyder något. På en smal skärm får de inte plats.",
                    "Ordna delarna med CSS. Måste tabellen vara kvar, sätt role=\"presentation\" på den.", "1.3.1 1.3.2", "",
                    TableRules::layout),
            PageRule.of("tabell-i-rubrikcell", Severity.REVIEW, "Det finns ingen tabell i en rubrikcell",
                    "En skärmläsare läser hela den inre tabellen som rubrik för varje cell.",
                    "Dela upp tabellen i två.", "1.3.1", "", TableRules::nested),
            PageRule.of("tabell-tom-rubrikcell", Severity.REVIEW, "Rubrikceller är inte tomma",
                    "En tom rubrik säger inget om cellerna under eller bredvid.",
                    "Skriv en rubrik. Är det ingen rubrik, gör cellen till en vanlig cell (td).", "1.3.1", "", TableRules::emptyHeader),
            PageRule.of("tabell-tomma-celler", Severity.WARNING, "Cellerna i en tabell är inte tomma",
                    "Den som lyssnar vet inte om uppgiften saknas eller inte går att läsa.",
                    "Skriv till exempel \"uppgift saknas\", \"inga\" eller \"0\". Ta bort rader som bara finns för utseendet.", "1.3.1", "",
                    TableRules::emptyCells),
            PageRule.of("tabell-dubbla-radrubriker", Severity.REVIEW, "Flera radrubriker på samma rad är kopplade till sina celler",
                    "Skärmläsare läser ofta bara upp den ena rubriken.",
                    "Skriv scope=\"row\" på radrubrikerna, eller koppla cellerna med id och headers. Bäst är en enda radrubrik.", "1.3.1", "",
                    TableRules::doubleHeaders),
            PageRule.of("tabell-scope", Severity.WARNING, "scope står på en rubrikcell och har ett värde som finns",
                    "Ett felaktigt scope hjälper ingen skärmläsare.",
                    "Skriv scope=\"col\" eller scope=\"row\" på th.", "1.3.1", "", TableRules::scope));

    private TableRules() {}

    private static boolean semantic(AccessibilityTree tree, Element table) {
        Role role = tree.role(table);
        return role != null && (role.is("table") || role.is("grid") || role.is("treegrid")) && tree.visibility(table) == Visibility.VISIBLE;
    }

    /** Layout tables say so; tables that are not shown are nobody's trouble. */
    private static List<Element> tables(HtmlPage page) {
        return page.all("table").stream().filter(table -> semantic(page.accessibility(), table)).toList();
    }

    private static void assigned(HtmlPage page, Findings findings) {
        assignedByRole(page, findings);
        for (Element table : tables(page)) {
            TableGrid grid = TableGrid.of(table);
            if (grid == null) {
                continue;
            }
            Set<Element> assigned = grid.assigned();
            boolean filledLater = grid.cells().stream().allMatch(TableGrid.Cell::header) && !page.all("script").isEmpty();
            for (TableGrid.Cell cell : grid.cells()) {
                if (cell.header() && !assigned.contains(cell.element()) && !grid.ambiguous(cell) && isHeader(page.accessibility(), cell.element())) {
                    String message = "Rubrikcellen \"" + Quote.of(Texts.of(cell.element())) + "\" är inte rubrik för någon cell.";
                    if (filledLater || grid.cells().size() == 1) {
                        findings.review(cell.element(), message);
                    } else {
                        findings.error(cell.element(), message);
                    }
                }
            }
        }
    }

    /** Tables that are made of roles alone: a column is told by the cells' order in their rows. */
    private static void assignedByRole(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        int looked = 0;
        for (Element header : page.having("role")) {
            if (!header.attr("role").contains("header") || ++looked > MOST_ROLE_HEADERS || header.closest("table") != null || !isHeader(tree, header) || header.hasAttr("aria-colindex") || header.hasAttr("aria-colspan")) {
                continue;
            }
            Element row = header.closest("[role=row]");
            Element table = row == null ? null : row.closest("[role=table], [role=grid], [role=treegrid]");
            if (table == null || table.selectFirst("[aria-owns]") != null || tree.visibility(table) != Visibility.VISIBLE) {
                continue;
            }
            List<Element> own = cells(row);
            int column = own.indexOf(header);
            boolean found = tree.is(header, "rowheader") ? own.size() > 1
                    : table.select("[role=row]").stream().anyMatch(other -> other != row && cells(other).size() > column);
            if (!found && page.all("script").isEmpty()) {
                findings.error(header, "Rubrikcellen \"" + Quote.of(Texts.of(header)) + "\" är inte rubrik för någon cell.");
            }
        }
    }

    private static List<Element> cells(Element row) {
        return row.select("[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]");
    }

    private static boolean isHeader(AccessibilityTree tree, Element cell) {
        return (tree.is(cell, "columnheader") || tree.is(cell, "rowheader")) && tree.exposed(cell)
                && tree.rendered(cell) == Visibility.VISIBLE;
    }

    private static void headers(HtmlPage page, Findings findings) {
        Map<Element, Set<String>> ids = new IdentityHashMap<>();
        for (Element cell : page.having("headers")) {
            Element table = cell.normalName().equals("td") || cell.normalName().equals("th") ? cell.closest("table") : null;
            if (table == null || !semantic(page.accessibility(), table) || cell.attr("headers").isBlank()) {
                continue;
            }
            Set<String> cells = ids.computeIfAbsent(table, TableRules::cellIds);
            for (String id : cell.attr("headers").strip().split("[ \\t\\n\\f\\r]+")) {
                if (id.equals(cell.id())) {
                    findings.error(cell, "headers pekar på cellen själv: \"" + Quote.of(id) + "\".");
                } else if (!cells.contains(id)) {
                    findings.error(cell, "headers pekar på \"" + Quote.of(id) + "\", som inte är en cell i tabellen.");
                }
            }
        }
    }

    private static Set<String> cellIds(Element table) {
        Set<String> ids = new HashSet<>();
        for (Element child : table.children()) {
            List<Element> rows = child.normalName().equals("tr") ? List.of(child) : child.children();
            for (Element row : rows) {
                row.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
                        .forEach(cell -> ids.add(cell.id()));
            }
        }
        ids.remove("");
        return ids;
    }

    private static void caption(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            Element caption = table.children().stream().filter(child -> child.normalName().equals("caption")).findFirst().orElse(null);
            if (caption != null && Texts.empty(caption)) {
                findings.warning(caption, "Tabellens rubrik (caption) är tom.");
            } else if (caption == null && hasHeaders(table) && page.accessibility().name(table).isBlank() && !table.hasAttr("summary")) {
                findings.warning(table, "Tabellen har ingen rubrik (caption).");
            }
        }
    }

    private static boolean hasHeaders(Element table) {
        TableGrid grid = TableGrid.of(table);
        return grid == null || grid.cells().stream().anyMatch(TableGrid.Cell::header);
    }

    private static void noHeaders(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            TableGrid grid = TableGrid.of(table);
            if (grid != null && grid.height() >= 2 && grid.width() >= 2 && grid.cells().stream().noneMatch(TableGrid.Cell::header)
                    && !arranges(table)) {
                findings.review(table, "Tabellen har inga rubrikceller (th): \"" + Quote.of(Texts.of(grid.cells().get(0).element())) + "\".");
            }
        }
    }

    private static void layout(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            if (arranges(table) && !table.normalName().equals("th")) {
                findings.review(table, "Tabellen ser ut att användas för att ordna sidans delar.");
            }
        }
    }

    /** One row or one column without headers, or whole parts of a page inside. */
    private static boolean arranges(Element table) {
        TableGrid grid = TableGrid.of(table);
        if (grid == null || grid.cells().isEmpty() || grid.cells().stream().anyMatch(TableGrid.Cell::header)
                || table.selectFirst("caption") != null) {
            return false;
        }
        return grid.height() == 1 || grid.width() == 1 || table.hasAttr("align") || table.hasAttr("cellpadding") || table.attr("border").equals("0")
                || table.selectFirst("td table, td h1, td h2, td h3, td h4, td nav, td form, td main, td header, td footer, td fieldset, td label") != null;
    }

    private static void nested(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            Element cell = table.parent() == null ? null : table.parent().closest("th, td, table");
            if (cell != null && cell.normalName().equals("th")) {
                findings.review(table, "Tabellen står i en rubrikcell.");
            }
        }
    }

    private static void emptyHeader(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            TableGrid grid = TableGrid.of(table);
            for (TableGrid.Cell cell : grid == null ? List.<TableGrid.Cell>of() : grid.cells()) {
                if (cell.header() && Texts.empty(cell.element()) && page.accessibility().name(cell.element()).isBlank()
                        && isHeader(page.accessibility(), cell.element())) {
                    if (cell.x() == 0 && cell.y() == 0) {
                        findings.warning(cell.element(), "Hörncellen är en tom rubrikcell (th). Gör den till td, eller skriv en rubrik.");
                    } else {
                        findings.review(cell.element(), "Rubrikcellen är tom.");
                    }
                }
            }
        }
    }

    private static void emptyCells(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            TableGrid grid = TableGrid.of(table);
            if (grid == null || grid.cells().stream().noneMatch(TableGrid.Cell::header)) {
                continue;
            }
            List<TableGrid.Cell> empty = grid.cells().stream().filter(cell -> !cell.header() && !(cell.x() == 0 && cell.y() == 0)
                    && Texts.empty(cell.element()) && page.accessibility().name(cell.element()).isBlank()).toList();
            if (!empty.isEmpty()) {
                findings.warning(empty.get(0).element(), empty.size() == 1 ? "En cell i tabellen är tom."
                        : empty.size() + " celler i tabellen är tomma.");
            }
        }
    }

    private static void doubleHeaders(HtmlPage page, Findings findings) {
        for (Element table : tables(page)) {
            TableGrid grid = TableGrid.of(table);
            if (grid == null) {
                continue;
            }
            for (int y = 0; y < grid.height(); y++) {
                TableGrid.Cell first = grid.at(0, y);
                TableGrid.Cell second = grid.at(1, y);
                if (first != null && second != null && first != second && plain(first) && plain(second) && second.y() == y
                        && hasLooseData(grid, y)) {
                    findings.review(second.element(), "Raden har två radrubriker, \"" + Quote.of(Texts.of(first.element())) + "\" och \""
                            + Quote.of(Texts.of(second.element())) + "\", som inte är kopplade till cellerna.");
                    break;
                }
            }
        }
    }

    private static boolean plain(TableGrid.Cell cell) {
        return cell.header() && cell.scope().isEmpty();
    }

    private static boolean hasLooseData(TableGrid grid, int y) {
        for (int x = 2; x < grid.width(); x++) {
            TableGrid.Cell cell = grid.at(x, y);
            if (cell != null && !cell.header()) {
                return !cell.element().hasAttr("headers");
            }
        }
        return false;
    }

    private static void scope(HtmlPage page, Findings findings) {
        for (Element cell : page.having("scope")) {
            String scope = cell.attr("scope").strip().toLowerCase(Locale.ROOT);
            if (cell.normalName().equals("td")) {
                findings.warning(cell, "scope står på en vanlig cell (td).");
            } else if (cell.normalName().equals("th") && !Arrays.asList("row", "col", "rowgroup", "colgroup").contains(scope)) {
                findings.warning(cell, "scope=\"" + Quote.of(scope) + "\" finns inte.");
            }
        }
    }
}
