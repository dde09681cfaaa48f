package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A section of another page is read on this one as if it had been written here. */
class TransclusionTest {

    private static final String ROLE = String.join("\n",
            "Först.", "", "## Du gör", "", "Du *går* med.", "", "### Ute", "", "[Mer](mer.md)", "", "### Hemma", "", "Kaffe.", "", "## Sedan", "", "Slut.");

    private static Site site(String... lines) {
        return Site.among(Map.of("roll.md", ROLE, "ring.md", "## A\n\n::: avsnitt x.md#b\n:::\n", "x.md", "## B\n\ntext",
                "brygga.md", "## Bro\n\n::: avsnitt roll.md#sedan\n:::\n", "dubbel.md", "## A\n\nett\n\n## A\n\ntvå\n"), lines);
    }

    private static List<String> problems(String... lines) {
        return site(lines).problems.stream().map(Object::toString).toList();
    }

    @Test
    void whatStandsUnderTheHeadingComesWithoutIt() {
        assertEquals("<p>a</p>\n<p>Slut.</p>\n<p>b</p>\n", site("a", "", "::: avsnitt roll.md#sedan", ":::", "", "b").article.html());
    }

    @Test
    void itsHeadingsComeUnderTheOneAbove() {
        Site site = site("## Roll", "", "### Uppgift", "", "::: avsnitt roll.md#du-gor", ":::", "", "## Ute");
        assertEquals("""
                <h2 id="roll">Roll</h2>
                <h3 id="uppgift">Uppgift</h3>
                <p>Du <em>går</em> med.</p>
                <h4 id="ute">Ute</h4>
                <p><a href="mer.html">Mer</a></p>
                <h4 id="hemma">Hemma</h4>
                <p>Kaffe.</p>
                <h2 id="ute-2">Ute</h2>
                """, site.article.html());
        assertEquals(List.of(2, 3, 4, 4, 2), site.article.headings().stream().map(Article.Heading::level).toList());
    }

    @Test
    void onlyTheFirstImageOfTheWholePageIsLoadedAtOnce() {
        Map<String, String> others = Map.of("roll.md", "![På rollens sida](a.png)\n\n## Bild\n\n![Två](b.png)\n");
        String html = Site.among(others, "![Ett](a.png)", "", "::: avsnitt roll.md#bild", ":::", "", "![Tre](a.png)").article.html();
        assertEquals(List.of("Ett false", "Två true", "Tre true"), Pattern.compile("<img[^>]* alt=\"([^\"]*)\"[^>]*>").matcher(html).results()
                .map(image -> image.group(1) + " " + image.group().contains("loading=\"lazy\"")).toList());
        html = Site.among(others, "::: avsnitt roll.md#bild", ":::", "", "![Tre](a.png)").article.html();
        assertEquals(1, html.split("loading=\"lazy\"", -1).length - 1, html);
    }

    @Test
    void whatItMadeIsTracedToItsOwnFile() {
        Site site = site("a", "", "::: avsnitt roll.md#du-gor", ":::", "", "b");
        String html = site.article.html();
        assertEquals("content/x.md:1:1", site.article.sourceMap().at(0).toString());
        assertEquals("content/roll.md:15:1", site.article.sourceMap().at(html.indexOf("Du ")).toString());
        assertEquals("content/roll.md:15:4", site.article.sourceMap().at(html.indexOf("går")).toString());
        assertEquals("content/roll.md:19:1", site.article.sourceMap().at(html.indexOf("mer.html")).toString());
        assertEquals("content/x.md:6:1", site.article.sourceMap().at(html.indexOf("<p>b")).toString());
    }

    @Test
    void theHeadingIsFoundByTheIdThatItHasOnItsPage() {
        assertEquals("<p>två</p>\n", site("::: avsnitt dubbel.md#a-2", ":::").article.html());
    }

    @Test
    void aSectionMayPullInAnother() {
        assertEquals("<p>Slut.</p>\n", site("::: avsnitt brygga.md#bro", ":::").article.html());
    }

    @Test
    void pagesThatPullInEachOtherAreReported() {
        String fix = " hämtar i sin tur text från den här sidan, eller är sidan själv. Skriv texten på en av sidorna, och hämta den bara till den andra.";
        assertEquals(List.of("content/x.md:1:13: fel [section-cycle] Texten hämtas i ring: content/x.md" + fix), problems("::: avsnitt x.md#b", ":::", "", "## B"));
        assertEquals(List.of("content/x.md:1:13: fel [section-cycle] Texten hämtas i ring: content/ring.md" + fix), problems("::: avsnitt ring.md#a", ":::"));
    }

    @Test
    void aRingAmongOtherPagesIsTheirs() {
        Map<String, String> others = Map.of("a.md", "## A\n\n::: avsnitt b.md#b\n:::\n", "b.md", "## B\n\nb\n\n::: avsnitt a.md#a\n:::\n");
        Site site = Site.among(others, "::: avsnitt a.md#a", ":::");
        assertEquals(List.of(), site.problems);
        assertEquals("<p>b</p>\n", site.article.html());
    }

    @Test
    void textsThatPullInTextsComeToAnEnd() {
        Map<String, String> others = new HashMap<>();
        for (int page = 0; page < 12; page++) {
            others.put(page + ".md", "## A\n\na\n\n" + ("::: avsnitt " + (page + 1) + ".md#a\n:::\n\n").repeat(9));
        }
        Site site = Site.among(others, "::: avsnitt 0.md#a", ":::");
        assertEquals(List.of("too-many-sections"), site.problems.stream().map(each -> each.rule()).toList());
    }

    @Test
    void aPageOrHeadingThatThereIsNot() {
        assertEquals(List.of("content/x.md:1:13: fel [sida-saknas] Sidan finns inte. Rätta namnet."), problems("::: avsnitt rol.md#sedan", ":::"));
        assertEquals(List.of("content/x.md:1:13: fel [section-missing] Sidan content/roll.md har ingen rubrik med adressen #sedn. Menade du #sedan?"),
                problems("::: avsnitt roll.md#sedn", ":::"));
        assertEquals(List.of("content/x.md:1:13: fel [section-missing] Sidan content/roll.md har ingen rubrik med adressen #annat-helt. "
                + "Rubrikerna där heter: #du-gor, #hemma, #sedan, #ute."), problems("::: avsnitt roll.md#annat-helt", ":::"));
    }

    @Test
    void theAddressIsAPageAndAHeading() {
        assertEquals(List.of("content/x.md:1:1: fel [section-without-address] Rutan avsnitt säger inte vilken text den ska hämta. "
                + "Skriv sidan och rubriken på samma rad: ::: avsnitt ledsagare.md#sa-ofta-ses-ni."), problems("::: avsnitt", ":::"));
        assertEquals(List.of("content/x.md:1:13: fel [section-without-address] Adressen roll.md saknar rubrik. "
                + "Skriv sidan och rubriken med # emellan: ::: avsnitt ledsagare.md#sa-ofta-ses-ni."), problems("::: avsnitt roll.md", ":::"));
    }

    @Test
    void theBoxHoldsNoTextOfItsOwn() {
        assertEquals(List.of("section-with-text"), site("::: avsnitt roll.md#sedan", "egen", ":::").problems.stream().map(each -> each.rule()).toList());
    }
}
