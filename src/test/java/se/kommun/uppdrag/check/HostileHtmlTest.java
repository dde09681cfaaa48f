package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/** No HTML whatever makes the checker throw or hang. */
@Timeout(600)
class HostileHtmlTest {

    private static final List<String> PIECES = List.of("<div>", "</div>", "<p", ">", "<a href=", "\"", "'", "#x", " id=x", " role=button",
            " role=\"listbox grid\"", " aria-labelledby=x", " aria-owns='x y'", " aria-hidden=true", " tabindex=5", "<table>", "<tr>", "<td headers=x>",
            "<th scope=row>", "</table>", "<svg>", "<title>", "</title>", "<label for=x>", "<input type=", "checkbox", "<select>", "<option>", "<ul>", "<li>",
            "<dl>", "<dt>", "<h1>", "<h4>", "</h4>", "<main>", "<html lang=", "sv", "<style>", "p{display:none}", "</style>", "<script>", "</script>",
            "<template>", "<iframe srcdoc='", "<img alt=", "<meta http-equiv=refresh content=", "0;url=", "<!--", "-->", "&amp", "&#0;", "\u0000",
            "\uD800", "å", "م", "Klicka här", "R U B R I K", "t.ex. ", "LSS ", "\n", " ", "<details><summary>", "<fieldset><legend>", "<math>", "</", "<");

    @Test
    void randomPiecesAreBorne() {
        Random random = new Random(20261121);
        for (int page = 0; page < 1500; page++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(html.toString());
        }
    }

    static Stream<String> shapes() {
        return Stream.of("<div>".repeat(20_000), "<ul><li>".repeat(5_000), "<table><tr><td>".repeat(3_000), "<b><i>".repeat(5_000),
                "<a href=x>".repeat(5_000), "<p id=x>".repeat(10_000), "<td headers='a b c'>".repeat(5_000), "<style>p{display:none}</style>".repeat(2_000),
                "<label for=x>".repeat(5_000) + "<input id=x>", "<div aria-labelledby='x y z' id=x>".repeat(3_000), "<div aria-owns=x id=x>".repeat(3_000),
                "<h2>Rubrik</h2>".repeat(5_000), "x ".repeat(200_000), "R U B R I K ".repeat(20_000), "<!--".repeat(10_000), "<".repeat(100_000),
                "&".repeat(100_000), "<p a=1 a=2>".repeat(10_000), "<svg><title>".repeat(3_000), "LSS och t.ex. ".repeat(20_000),
                "<style>" + "div ".repeat(2_000) + "{display:none}</style>" + "<div>".repeat(400));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hostileShapesAreBorne(String html) {
        check(html);
        check("<!doctype html><html lang=sv><title>Prov av former</title><main>" + html);
    }

    @Test
    void theSamePageGivesTheSameProblems() {
        String html = IntStream.range(0, 50).mapToObj(i -> PIECES.get(i % PIECES.size())).reduce("", String::concat);
        assertEquals(check(html), check(html));
    }

    private static List<Problem> check(String html) {
        List<Problem> problems = new ArrayList<>();
        Checker checker = new Checker(problems::add);
        checker.page("prov.html", html, SourceTrace.UNKNOWN);
        checker.site(SiteFiles.onDisk(Path.of(".")), Set.of());
        assertEquals(List.of(), problems.stream().filter(problem -> problem.rule().equals(Containment.RULE)).toList());
        return problems;
    }
}
