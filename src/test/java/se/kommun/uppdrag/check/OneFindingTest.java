package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/** One defect is told by one rule, even if several know of it. */
class OneFindingTest {

    private static final String PAGE = "<!doctype html><html lang=sv><head><meta charset=utf-8><title>Prov av en sida</title>%s</head><body><main><h1>Prov</h1>\n%s\n</main></body></html>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<ul><dt>A</dt></ul> | list-content",
        "<dl><li>A</li></dl> | list-content",
        "<img src=a.jpg alt=image12> | image-alt-filename",
        "<blink>Text</blink> | text-moving",
        "<applet code=a.class></applet> | plugin",
        "<p align=justify>Text som är jämn i kanten.</p> | text-justified",
        "<label for=borta></label> | label-empty",
        "<div class=btn onmousedown=x()>Visa</div> | button-fake",
        "<p><a href=a.pdf></a></p> | link-name-missing",
        "<p><b id=b>Fet text</p> | tags-unpaired",
        "<p><a href=a.html>Läs mer</a></p><p><a href=b.html>Läs mer</a></p> | link-vague",
        "<div role=knapp aria-checked=true aria-label=Spara>Spara</div> | role-unknown",
        "<button role=none></button> | button-name-missing",
        "<p><a href=a.html><img src=a.png></a></p> | link-name-missing",
        "<button onfocus=this.blur()>Spara</button> | focus-outline-removed",
        "<div aria-labelledby=borta>Text</div> | aria-attribute-prohibited",
        "<div aria-level=hej>Text</div> | aria-attribute-not-allowed",
        "<img src=a.png role=button tabindex=0> | button-name-missing",
        "<input type=image src=a.png role=link> | link-name-missing",
        "<header role=banner>Rubrik</header> | landmark-nested",
        "<table><caption>A</caption><tr><th>B<th><tr><td>1</table> | table-header-empty",
        "<object role=none tabindex=0 type=text/html>Text</object> | decoration-exposed",
        "<div role=tablist><div role=tab tabindex=0 aria-labelledby=borta></div></div> | role-name-missing",
        "<p>Se <a href='a.html' style='text-decoration: none'></a></p> | link-name-missing"})
    void theElementHasOne(String html, String rule) {
        assertEquals(List.of(rule), problems("", html).stream().filter(problem -> problem.location().line() == 2).map(Problem::rule).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({"20, meta-refresh", "86400, meta-refresh-delayed"})
    void theReloadHasOne(int seconds, String rule) {
        List<Problem> problems = problems("<meta http-equiv=refresh content=" + seconds + ">", "<p>Text</p>");
        assertEquals(List.of(rule), problems.stream().map(Problem::rule).filter(each -> each.startsWith("meta-refresh")).toList());
    }

    private static List<Problem> problems(String head, String html) {
        List<Problem> problems = new ArrayList<>();
        new Checker(problems::add).page("a.html", PAGE.formatted(head, html), SourceTrace.UNKNOWN);
        return problems;
    }
}
