package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import se.kommun.uppdrag.browser.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.InPage;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.TestBrowser;

/** What browsers lay out in different ways unless the style sheet prevents it. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class LayoutIT {

    /** What is printed after a link. */
    private static final Pattern LINK_ADDRESS = Pattern.compile("\\((?:https?:|[a-z0-9./-]+\\.html)[^()]*\\)");

    @TestFactory
    Stream<DynamicTest> theStartPageKeepsEachListBelowItsHeading(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            page.open(sites.withForms().url("index.html"));
            assertEquals(List.of(), InPage.faults(page, "columns"));
        });
    }

    /** The cells are stacked below 864 px. */
    @TestFactory
    Stream<DynamicTest> theComparisonBreaksNoWord(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            page.open(sites.withForms().url("jamfor-uppdragen.html"));
            Map<Integer, List<String>> faults = new LinkedHashMap<>();
            for (int width : new int[] {720, 760, 820, 860, 864, 960}) {
                faults.put(width, InPage.faults(page.viewport(width, 800, 1), "broken-words"));
            }
            faults.values().removeIf(List::isEmpty);
            assertEquals(Map.of(), faults);
        });
    }

    @TestFactory
    Stream<DynamicTest> theMarkOfAnExternalLinkStandsBesideItsLastLetter(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            page.open(sites.withForms().url("om-lss.html"));
            assertTrue(page.exists(".content a.external"));
            assertEquals(List.of(), InPage.faults(page, "lonely-marks"));
        });
    }

    @TestFactory
    Stream<DynamicTest> printedQuestionsFillTheFirstPageAndAreNotCut(Sites sites, Browsers browsers, @TempDir Path folder) {
        return browsers.each(TestBrowser::isThorough, page -> {
            page.open(sites.withForms().url("vanliga-fragor.html"));
            JsonValue questions = page.evaluate("[...document.querySelectorAll('.question')].map(question => question.textContent)");
            List<String> printed = printedPages(page, folder.resolve("fragor.pdf"));
            List<String> cut = new ArrayList<>();
            int onFirst = 0;
            for (JsonValue question : questions) {
                String text = squeezed(question.asText());
                String start = text.substring(0, 15);
                String end = text.substring(text.length() - 15);
                if (printed.stream().noneMatch(sheet -> sheet.contains(start) && sheet.indexOf(end, sheet.indexOf(start)) > 0)) {
                    cut.add(question.asText());
                }
                onFirst += printed.get(0).contains(start) ? 1 : 0;
            }
            assertEquals(List.of(), cut);
            assertTrue(onFirst >= 3, onFirst + " of " + questions.size() + " questions on the first of " + printed.size() + " pages");
        });
    }

    /** A chevron, and room for it, says that the answer can be folded away: on paper it cannot. */
    @TestFactory
    Stream<DynamicTest> printedQuestionsHaveNoChevron(Sites sites, Browsers browsers) {
        return browsers.each(TestBrowser::isThorough, page -> {
            page.open(sites.withForms().url("vanliga-fragor.html"));
            page.media(MediaFeature.PRINT); // Firefox forgets it when another page is loaded.
            assertEquals("block none 0px", page.evaluate("""
                    [...new Set([...document.querySelectorAll('.question')].map(question =>
                      [getComputedStyle(question.querySelector('summary')).display,
                       getComputedStyle(question.querySelector('summary'), '::before').display,
                       getComputedStyle(question.querySelector('.answer')).paddingInlineStart].join(' ')))].join()""").asText());
        });
    }

    /** The information sheet is one paper. The contact card stands whole, and on no page of its own. */
    @TestFactory
    Stream<DynamicTest> thePrintedSheetIsOnePaper(Sites sites, Browsers browsers, @TempDir Path folder) {
        return browsers.each(TestBrowser::isThorough, page -> {
            page.open(sites.withForms().url("informationsblad.html"));
            List<String> printed = printedPages(page, folder.resolve("blad.pdf"));
            assertTrue(printed.size() <= 2, printed.toString());
            String last = printed.get(printed.size() - 1).replace("\u200B", "");
            String contact = squeezed(page.text(".content .contact-title")) + "08-46500400kontaktcenter@exempelkoping.se";
            assertTrue(last.endsWith(contact) && last.length() > 3 * contact.length(), last);
        });
    }

    /** Who prints the form gets two pages, and no last one with a single line. */
    @TestFactory
    Stream<DynamicTest> thePrintedFormIsOnePaper(Sites sites, Browsers browsers, @TempDir Path folder) {
        return browsers.each(TestBrowser::isThorough, page -> {
            page.open(sites.withForms().url("anmal-intresse.html"));
            List<String> printed = printedPages(page, folder.resolve("formular.pdf"));
            assertEquals(2, printed.size(), printed.toString());
        });
    }

    /** Also the links that go up a folder, with the whole address. */
    @TestFactory
    Stream<DynamicTest> printedLinksSayWhereTheyLead(Sites sites, Browsers browsers, @TempDir Path folder) {
        return browsers.each(TestBrowser::isThorough, page -> {
            page.open(sites.withForms().url("lattlast/ledsagare.html"));
            String printed = String.join("", printedTexts(page, folder.resolve("ledsagare.pdf")));
            String site = page.evaluate("document.querySelector('[rel=canonical]').href").asText().replace("lattlast/ledsagare.html", "");
            for (String address : List.of("anmal-intresse.html", "om-lss.html", site + "kontakt.html")) {
                assertTrue(printed.contains("(" + address + ")"), () -> address + " in " + printed);
            }
        });
    }

    /** Without the addresses of links. */
    private static List<String> printedPages(Page page, Path file) throws IOException {
        return printedTexts(page, file).stream().map(text -> LINK_ADDRESS.matcher(text).replaceAll("")).toList();
    }

    private static List<String> printedTexts(Page page, Path file) throws IOException {
        page.pdf(file);
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                text.setStartPage(number);
                text.setEndPage(number);
                texts.add(squeezed(text.getText(document)));
            }
        }
        return texts;
    }

    /** Without blanks and ligatures, which differ between a page and what is printed. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
