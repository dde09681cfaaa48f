package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.PdfReading;
import se.kommun.uppdrag.testing.SiteCopy;
import se.kommun.uppdrag.testing.TaggedPdf;
import se.kommun.uppdrag.testing.VeraPdf;

/** A page with {@code pdf: true} is also a PDF that tells assistive technology what the page tells it. */
class PdfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<String> NO_PDF = List.of("index.md", "anmal-intresse.md", "tack.md", "tack-for-synpunkten.md", "404.md", "nyheter.md", "traff-i-januari.md");

    @TempDir
    Path folder;

    private SiteCase good() throws IOException {
        SiteCase site = SiteCase.copy("pdf-bra", folder);
        assertTrue(site.build().published());
        return site;
    }

    @Test
    void allThatAPageMayHoldHasItsTag() throws Exception {
        byte[] pdf = Files.readAllBytes(good().output().resolve("allt.pdf"));
        assertEquals(List.of(), VeraPdf.faults(pdf));
        try (TaggedPdf tagged = new TaggedPdf(pdf)) {
            assertEquals(Files.readString(Path.of("src/test/resources/pdf/allt.txt")).strip(), String.join("\n", tagged.tags()));
            assertEquals(List.of("Allt som kan stå på en sida", "  Listor", "    Ord", "  Tabell", "  Bilder", "  Rutor"), tagged.bookmarks());
        }
    }

    @Test
    void theHeadingsOfATableThatGoesOnAreReadOnce() throws Exception {
        SiteCase site = SiteCase.copy("pdf-bra", folder);
        Path page = site.site().resolve("content/allt.md");
        Files.writeString(page, Files.readString(page).replace("| Ledsagare | Per timme |\n", "| Ledsagare | Per timme |\n".repeat(90)));
        assertTrue(site.build().published());
        byte[] pdf = Files.readAllBytes(site.output().resolve("allt.pdf"));
        assertEquals(List.of(), VeraPdf.faults(pdf));
        try (TaggedPdf tagged = new TaggedPdf(pdf)) {
            assertTrue(tagged.document().getNumberOfPages() > 2);
            assertTrue(tagged.text().contains("Ersättning för uppdragen Uppdrag Ersättning Kontaktperson Varje månad Ledsagare"), tagged.text());
            // shown on each of its pages all the same
            PDFTextStripper shown = new PDFTextStripper();
            shown.setStartPage(2);
            shown.setEndPage(2);
            assertTrue(shown.getText(tagged.document()).contains("Uppdrag Ersättning"), shown.getText(tagged.document()));
        }
    }

    @Test
    void aDraftIsMarkedAndNeedsNoPdfOnTheSite() throws Exception {
        SiteCopy site = FixtureSite.tinyTo(folder.resolve("webb"));
        IncrementalSite live = new IncrementalSite(site.folder(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();
        String draft = site.text("content/om-lss.md").replace("status: published", "status: draft") + "\nBara i utkastet.\n";
        try (TaggedPdf tagged = new TaggedPdf(live.draftPdf("content/om-lss.md", draft).orElseThrow())) {
            assertTrue(tagged.text().contains("Utkast. Sidan är inte publicerad.") && tagged.text().contains("Bara i utkastet."), tagged.text());
        }
        assertTrue(live.draftPdf("content/om-lss.md", "inte en sida").isEmpty());
    }

    @Test
    void itSaysWhatItIs() throws Exception {
        try (TaggedPdf tagged = new TaggedPdf(Files.readAllBytes(good().output().resolve("allt.pdf")))) {
            PDDocument pdf = tagged.document();
            assertEquals("Allt som kan stå på en sida", pdf.getDocumentInformation().getTitle());
            assertEquals("En sida med allt som en text kan ha.", pdf.getDocumentInformation().getSubject());
            assertEquals("Exempelköpings kommun, Omsorgsförvaltningen", pdf.getDocumentInformation().getAuthor());
            assertEquals("2026-11-21", pdf.getDocumentInformation().getCreationDate().toInstant().toString().substring(0, 10));
            assertEquals("sv", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void thePageLinksToItWithTypeAndSize() throws IOException {
        Path output = good().output();
        Element link = Jsoup.parse(Files.readString(output.resolve("allt.html"))).selectFirst("a[href=allt.pdf]");
        assertEquals("Ladda ner som pdf (" + Math.round(Files.size(output.resolve("allt.pdf")) / 1000.0) + " kB)", link.text());
        assertTrue(Files.readString(output.resolve("sitemap.xml")).contains("/allt.pdf</loc><lastmod>2026-11-21<"));
        assertFalse(Files.exists(output.resolve("index.pdf")));
    }

    /** A PDF of every page that can have one. */
    @Test
    void everyPageIsReadTheSameInBothForms() throws Exception {
        SiteCopy site = FixtureSite.copyTo(folder.resolve("site"));
        try (Stream<Path> files = Files.list(site.folder().resolve("content"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md") && !NO_PDF.contains(file.getFileName().toString())).toList()) {
                String text = Files.readString(file);
                site.write("content/" + file.getFileName(), text.contains("\npdf: true") ? text : text.replaceFirst("\nstatus: ", "\npdf: true\nstatus: "));
            }
        }
        Path output = folder.resolve("output");
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(site.folder(), output, false, TODAY));
        assertTrue(result.published(), () -> result.problems().toString());
        List<Path> pdfs;
        try (Stream<Path> files = Files.walk(output)) {
            pdfs = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        assertTrue(pdfs.size() > 10, pdfs.toString());
        for (Path file : pdfs) {
            PdfReading.assertReadAsItsPage(file);
        }
    }

    @Test
    void aSheetThatNeedsMoreThanOnePaperIsReported() throws Exception {
        SiteCase site = SiteCase.copy("pdf-bra", folder);
        Path sheet = site.site().resolve("content/blad.md");
        Files.writeString(sheet, Files.readString(sheet) + "\nNi kan till exempel\n\n- gå ut\n".repeat(60));
        DiskBuild.Result result = site.build();
        assertTrue(result.published());
        String line = site.lines(result).stream().filter(each -> each.contains("pdf-too-long")).findFirst().orElseThrow();
        assertTrue(line.matches("content/blad\\.md:\\d+:6: varning \\[pdf-too-long] Pdf:en blir [3-9] sidor\\. Den ska få plats på ett papper, alltså 2 sidor\\. .*"), line);
    }

    @Test
    void theSameSourcesGiveTheSameBytesWithAndWithoutWhatIsKept() throws IOException {
        SiteCase site = good();
        byte[] first = Files.readAllBytes(site.output().resolve("allt.pdf"));
        assertTrue(site.build().published());
        assertArrayEquals(first, Files.readAllBytes(site.output().resolve("allt.pdf")));
        PathUtils.deleteDirectory(site.site().resolve(".uppdrag-cache"));
        assertTrue(site.build().published());
        assertArrayEquals(first, Files.readAllBytes(site.output().resolve("allt.pdf")));
    }

    @Test
    void whatIsKeptIsNotBelievedWhenItHasChanged() throws IOException {
        SiteCase site = good();
        byte[] first = Files.readAllBytes(site.output().resolve("allt.pdf"));
        try (Stream<Path> kept = Files.list(site.site().resolve(".uppdrag-cache/pdf"))) {
            for (Path file : kept.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2]++;
                Files.write(file, bytes);
            }
        }
        assertTrue(site.build().published());
        assertArrayEquals(first, Files.readAllBytes(site.output().resolve("allt.pdf")));
    }

    @Test
    void aChangeInAPulledInTextChangesThePdfInBuildAndPreview() throws IOException {
        SiteCase site = good();
        IncrementalSite live = new IncrementalSite(site.site(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();
        assertArrayEquals(Files.readAllBytes(site.output().resolve("blad.pdf")), live.shown().at("blad.pdf").orElseThrow().bytes());
        Path source = site.site().resolve("content/allt.md");
        Files.writeString(source, Files.readString(source).replace("- ett\n", "- ett helt annat ord\n"));
        site.build();
        live.update();
        byte[] changed = Files.readAllBytes(site.output().resolve("blad.pdf"));
        try (TaggedPdf tagged = new TaggedPdf(changed)) {
            assertTrue(tagged.text().contains("ett helt annat ord"), tagged.text());
        }
        assertArrayEquals(changed, live.shown().at("blad.pdf").orElseThrow().bytes());
    }
}
