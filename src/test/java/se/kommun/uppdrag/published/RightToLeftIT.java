package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.check.browser.EngineChecks;
import se.kommun.uppdrag.testing.RealSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** A language whose script runs from right to left needs a file of texts, labels of the content model and its pages, and is then laid out as a mirror. */
@ExtendWith(BrowserExtension.class)
class RightToLeftIT {

    private static final Path SOURCES = Path.of("src/test/resources/arabiska");

    @TempDir
    static Path folder;

    private static PublishedSite site;
    private static List<String> pages;

    @BeforeAll
    static void publish() throws IOException {
        SiteCopy sources = RealSite.copyTo(folder);
        Sites.RECEIVERS.forEach(sources::set);
        FileUtils.copyDirectory(SOURCES.resolve("ar").toFile(), folder.resolve("content/ar").toFile());
        Properties texts = new Properties();
        texts.load(new StringReader(sources.text("templates/texts/sv.properties")));
        texts.load(new StringReader(Files.readString(SOURCES.resolve("ar.properties"))));
        StringBuilder all = new StringBuilder();
        new TreeMap<>(texts).forEach((key, text) -> all.append(key).append('=').append(text).append('\n'));
        sources.write("templates/texts/ar.properties", all.toString());
        sources.write("content-model.yaml", Files.readString(SOURCES.resolve("content-model.yaml")));
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(folder, folder.resolve("output"), false, BuiltSite.TODAY));
        assertTrue(result.published(), () -> result.problems().toString());
        site = new PublishedSite(folder.resolve("output"), BuiltSite.PREFIX);
        pages = site.pages().stream().filter(page -> page.startsWith("ar/")).toList();
        assertEquals(List.of("ar/contact-person.html", "ar/how-it-works.html", "ar/index.html", "ar/register-contact-person.html", "ar/register.html"), pages);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageHoldsAndIsClean(Page page) {
        return site.each(pages, page, (name, tab) -> {
            tab.open(site.url(name));
            tab.evaluate("document.querySelectorAll('details').forEach(question => { question.open = true; })");
            for (int width : new int[] {1280, 768, 320}) {
                tab.viewport(width, 800, 1);
                for (String fault : List.of("reflow", "lost-text", "targets")) {
                    assertEquals(List.of(), EngineChecks.faults(tab, fault), () -> fault + " at " + width + " px");
                }
            }
            AxeChecks.wideLight(tab);
            AxeChecks.narrowDark(tab);
            picture(tab, name);
        });
    }

    /** To be looked at; only with {@code -Dscreenshots=…}. */
    private static void picture(Page page, String name) throws IOException {
        String wanted = System.getProperty("screenshots");
        if (wanted != null) {
            Path to = Files.createDirectories(Path.of(wanted));
            String file = name.replace(".html", "").replace('/', '-');
            page.media(MediaFeature.LIGHT).fullPage(to.resolve(file + "-320-light.png"));
            page.viewport(1280, 800, 1).fullPage(to.resolve(file + "-1280-light.png"));
        }
    }

    @Test
    void theLayoutIsMirrored(Page page) {
        page.viewport(1280, 800, 1).open(site.url("ar/contact-person.html"));
        assertEquals("rtl", page.evaluate("document.documentElement.dir").asText());
        assertTrue(left(page, ".brand .mark") > left(page, ".brand strong"), "the mark stands right of the name");
        assertTrue(left(page, ".menu li:first-child") > left(page, ".menu li:last-child"), "the menu begins at the right");
        assertTrue(left(page, ".content") > left(page, ".beside"), "the facts stand left of the text");
        assertTrue(left(page, ".toc") < left(page, ".content"), "and so does the list of sections");
        assertEquals("matrix(-1, 0, 0, 1, 0, 0)", page.evaluate("getComputedStyle(document.querySelector('.button .icon')).transform").asText(), "the arrow points on");
        page.open(site.url("ar/how-it-works.html"));
        assertTrue(page.evaluate("parseFloat(getComputedStyle(document.querySelector('.steps > li')).paddingRight) >= 60").asBoolean(), "the step's number has its place at the right");
        assertTrue(page.evaluate("(() => { const box = getComputedStyle(document.querySelector('.callout'));"
                + " return box.borderRightWidth === '6px' && box.borderLeftWidth === '0px'; })()").asBoolean());
    }

    @Test
    void numbersAndNamesOfLanguagesKeepTheirOwnWay(Page page) {
        page.open(site.url("ar/index.html"));
        assertEquals("\u206608-465 004 00\u2069", page.evaluate("document.querySelector('.foot [href^=\"tel:\"]').lastChild.textContent").asText());
        assertEquals("ltr", page.evaluate("document.querySelector('.tools [lang=sv]').dir").asText());
        page.open(site.url("index.html"));
        assertEquals("rtl", page.evaluate("document.querySelector('.tools [lang=ar]').dir").asText());
    }

    @Test
    void theFormSendsTheSameWords(Page page) {
        page.open(site.url("ar/register.html"));
        assertEquals("uppdrag=contact-person uppdrag=vet-inte", page.evaluate(
                "[...document.querySelectorAll('[name=uppdrag]')].map(box => box.name + '=' + box.value).join(' ')").asText(),
                "the role has no Swedish page, and so a name of its own");
        page.click(".form button");
        page.waitFor(".errors");
        assertEquals("يوجد 3 أخطاء في النموذج", page.evaluate("document.querySelector('.errors h2').textContent").asText());
    }

    private static double left(Page page, String selector) {
        return page.evaluate("document.querySelector('" + selector + "').getBoundingClientRect().left").asDouble();
    }
}
