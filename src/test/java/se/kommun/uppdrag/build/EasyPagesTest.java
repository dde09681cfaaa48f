package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in easy Swedish and the one that it is a version of lead to each other, and a reader finds the others from it. */
class EasyPagesTest {

    @TempDir
    private Path folder;

    private SiteCase site;

    @BeforeEach
    void build() throws IOException {
        site = SiteCase.copy("lattlast-bra", folder);
        assertTrue(site.build().published());
    }

    @Test
    void eachLeadsToTheOther() throws IOException {
        assertEquals("Läs på lättläst svenska", page("om.html").expectFirst(".intro a[href=lattlast/om.html]").text());
        assertEquals("Gå till den vanliga sidan", page("lattlast/om.html").expectFirst(".intro a[href=../om.html]").text());
        assertEquals("Läs på lättläst svenska", page("index.html").expectFirst(".hero a[href=lattlast/index.html]").text());
    }

    @Test
    void everyHeaderLeadsToTheSameInEasySwedishAndBack() throws IOException {
        assertEquals(List.of("Lättläst lattlast/om.html"), tools("om.html"));
        assertEquals(List.of("Vanlig svenska ../om.html"), tools("lattlast/om.html"));
        assertEquals(List.of("Lättläst lattlast/index.html"), tools("index.html"));
        assertEquals(List.of("Vanlig svenska ../index.html"), tools("lattlast/index.html"));
        assertEquals(List.of("Lättläst lattlast/index.html"), tools("innehall.html"), "a page without an easy version");
        assertEquals(List.of(), page("om.html").select("#meny a").eachText());
    }

    @Test
    void theWayAndTheListTellThatAPageIsEasy() throws IOException {
        assertEquals(List.of("Start", "Lättläst", "Om på lättläst"), page("lattlast/om.html").select(".crumbs li").eachText());
        assertEquals(List.of("Innehåll", "Om", "Start", "Om (lättläst)", "Start på lättläst"), page("innehall.html").select(".page-list a").eachText());
        assertEquals(List.of("index.html", "om.html"), page("lattlast/om.html").select(".more-easy a").eachAttr("href"));
    }

    @Test
    void eachLineOfTheSourceIsALineOfThePage() throws IOException {
        assertEquals("Så här är det.<br>Det är bra.", page("lattlast/om.html").expectFirst(".content p").html().replace("\n", "").replace("<br> ", "<br>"));
        assertEquals(1, page("lattlast/om.html").select(".content li br").size());
        assertEquals("sv-simple", page("lattlast/om.html").expectFirst(".content p").parents().stream()
                .filter(parent -> parent.hasAttr("lang")).findFirst().orElseThrow().attr("lang"));
        assertEquals("sv", page("lattlast/om.html").expectFirst("html").attr("lang"));
    }

    private List<String> tools(String address) throws IOException {
        return page(address).select("header nav[aria-label=Språk] a").stream().map(link -> link.text() + " " + link.attr("href")).toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(site.output().resolve(address)));
    }
}
