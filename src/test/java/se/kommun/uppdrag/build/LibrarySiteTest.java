package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.testing.TaggedPdf;
import se.kommun.uppdrag.testing.VeraPdf;

/** A library's site in English and Arabic: settings, page types and texts of its own, and nothing of Sweden. */
class LibrarySiteTest {

    @TempDir
    static Path folder;

    private static Path output;

    @BeforeAll
    static void build() throws IOException {
        PathUtils.copyDirectory(Path.of("src/test/resources/library-site"), folder.resolve("site"));
        output = folder.resolve("output");
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(folder.resolve("site"), output, false, LocalDate.of(2026, 11, 21)).with(Spelling.swedish()));
        assertEquals(List.of(), result.problems());
        assertTrue(result.published());
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(output.resolve(name)), "https://library.test/" + name);
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void nothingInItIsSwedish() throws IOException {
        Properties english = texts(Path.of("templates/texts/en.properties"));
        Set<String> swedish = new TreeSet<>();
        texts(Path.of("templates/texts/sv.properties")).forEach((key, text) -> Stream.of(text.toString().split("\\{\\d\\}")).map(String::strip)
                .filter(part -> part.length() > 5 && !english.getProperty(key.toString()).contains(part)).forEach(swedish::add));
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(html|xml|txt)")).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertFalse(text.matches("(?s).*[åäöÅÄÖ].*"), file::toString);
                assertEquals(List.of(), swedish.stream().filter(text::contains).toList(), file::toString);
            }
        }
    }

    @Test
    void pagesInTheSitesOwnLanguageLieAtItsRoot() throws IOException {
        Document english = page("story-time.html");
        assertEquals("en ", english.expectFirst("html").attr("lang") + " " + english.expectFirst("html").attr("dir"));
        assertEquals("https://library.test/story-time.html", english.expectFirst("link[hreflang=x-default]").attr("href"));
        assertEquals("In brief Day Every Saturday Place The children’s room", english.expectFirst(".facts").text());
        assertTrue(english.text().contains("Last updated 21 November 2026"), english.text());
        assertEquals("tel:+441632960001", english.expectFirst("a[href^=tel:]").attr("href"));
        assertEquals(List.of("Story time", "Contact us", "Contents A–Z", "Opening hours", "Welcome to the library"), page("contents.html").select(".page-list a:not([hreflang])").eachText());
    }

    @Test
    void pagesInArabicBeginAtTheRight() throws IOException {
        Document arabic = page("ar/story-time.html");
        assertEquals("ar rtl", arabic.expectFirst("html").attr("lang") + " " + arabic.expectFirst("html").attr("dir"));
        assertEquals("باختصار اليوم كل سبت المكان غرفة الأطفال", arabic.expectFirst(".facts").text());
        assertTrue(arabic.text().contains("آخر تحديث 21 نوفمبر 2026"), arabic.text());
        assertTrue(arabic.expectFirst(".contact-title").text().contains("، "), arabic.expectFirst(".contact-title").text());
        assertEquals("English en ltr", arabic.select(".tools a").stream().map(link -> link.text() + " " + link.attr("lang") + " " + link.attr("dir")).findFirst().orElseThrow());
    }

    @Test
    void aPdfInArabicHasItsLettersInAFontOfTheirOwn() throws Exception {
        byte[] pdf = Files.readAllBytes(output.resolve("ar/hours.pdf"));
        assertEquals(List.of(), VeraPdf.faults(pdf));
        assertTrue(fonts(pdf).containsAll(Set.of("NotoSansArabic-Regular", "NotoSansArabic-Bold")), () -> fonts(pdf).toString());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("ar", document.getDocumentCatalog().getLanguage());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("المكتبة مفتوحة من الاثنين إلى السبت.") && text.contains("ضع فيه ما استعرته (كتبا أو أفلاما)."), text);
        }
        try (TaggedPdf tagged = new TaggedPdf(pdf)) {
            String text = tagged.text(); // in the order of the tags; the letters of each piece from left to right
            assertTrue(text.indexOf(reversed("اليوم")) >= 0 && text.indexOf(reversed("اليوم")) < text.indexOf(reversed("الساعة")), text);
        }
        assertTrue(fonts(Files.readAllBytes(output.resolve("hours.pdf"))).stream().noneMatch(name -> name.contains("Arabic")));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** The embedded fonts' names, without the mark of a subset. */
    private static Set<String> fonts(byte[] pdf) {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                if (font.isEmbedded()) {
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            return names;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
