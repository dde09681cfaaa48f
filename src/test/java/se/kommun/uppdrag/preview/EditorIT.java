package se.kommun.uppdrag.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.testing.Folder;

/** No text is lost, whoever else writes, and pages and addresses are made without leaving the browser. */
@ExtendWith(BrowserExtension.class)
class EditorIT {

    private static final String FILE = "content/kontakt.md";

    @TempDir
    Path folder;

    private RunningPreview preview;

    @BeforeEach
    void start() throws IOException {
        preview = RunningPreview.of(folder, site -> { });
    }

    @AfterEach
    void stop() throws Exception {
        preview.close();
    }

    private Hands open(Page page, String name) {
        return new Hands(page).open(preview.entry("redigera/" + name));
    }

    @Test
    void unsavedTextSurvivesReloadAndRestart(Page page) throws Exception {
        String before = preview.site().text(FILE);
        Hands hands = open(page, "kontakt");
        hands.addLine("Det här är inte sparat.").kept();
        hands.open(page.url());
        assertTrue(hands.text().endsWith("Det här är inte sparat.\n"), hands.text());

        int port = preview.stop();
        page.evaluate("document.getElementById('text').focus()");
        hands.addAtTheEnd("Skrivet utan kontakt.");
        hands.state("Ingen kontakt");
        preview.startAt(port);
        hands.kept();
        hands.open(page.url());
        assertTrue(hands.text().endsWith("Det här är inte sparat.\nSkrivet utan kontakt."), hands.text());
        assertEquals(before, preview.site().text(FILE), "nothing is written before it is saved");

        page.click("#discard");
        page.waitFor("#d-discard");
        page.awaitLoad(() -> page.click("#d-discard [value=yes]"));
        hands.ready();
        assertTrue(before.endsWith(hands.text()));
    }

    @Test
    void textThatIsThrownAwayDoesNotComeBack(Page page) throws IOException {
        String before = preview.site().text(FILE);
        Hands hands = open(page, "kontakt");
        hands.addLine("Det här ångrar jag.").kept();
        page.click("#changes");
        page.waitFor("#d-changes .undo");
        page.click("#d-changes [value=discard]");
        page.waitFor("#d-discard");
        page.awaitLoad(() -> page.click("#d-discard [value=yes]"));
        hands.ready();
        assertTrue(before.endsWith(hands.text()), hands.text());
        hands.open(page.url());
        assertTrue(before.endsWith(hands.text()), hands.text());
        assertEquals(List.of(), unsaved());
    }

    /** Files that the preview keeps of what is not saved. */
    private List<String> unsaved() {
        Path kept = folder.resolve(".uppdrag/osparat");
        return Files.exists(kept) ? Folder.names(kept) : List.of();
    }

    @Test
    void theDifferenceFromTheSavedPageIsShownInWordsAndSigns(Page page) {
        Hands hands = open(page, "kontakt");
        hands.addLine("En rad till.").kept();
        page.click("#changes");
        page.waitFor("#d-changes");
        assertTrue(page.evaluate("[...document.querySelectorAll('#changes-lines ins')].some(line => line.textContent === '+Tillagd rad: En rad till.')").asBoolean());
        page.click("#d-changes [value=yes]");
        hands.state("Sparad ");
        assertTrue(preview.site().text(FILE).endsWith("En rad till.\n"));
    }

    @Test
    void aNewPageFromItsTitle(Page page) {
        page.open(preview.entry("redigera/"));
        page.click("#new");
        page.waitFor("#d-new");
        page.fill("#new-title", "Kontakta oss");
        page.fill("#new-slug", "kontakt");
        page.click("#d-new [value=yes]");
        page.waitUntil("document.getElementById('new-error').textContent !== ''");
        page.fill("#new-slug", "");
        page.fill("#new-title", "Frågor på köpet");
        assertEquals("fragor-pa-kopet", page.evaluate("document.getElementById('new-slug').value").asText());
        page.follow("#d-new [value=yes]");
        assertEquals(preview.url("redigera/fragor-pa-kopet"), page.url());
        assertTrue(preview.site().text("content/fragor-pa-kopet.md").contains("title: Frågor på köpet\n"));
        assertTrue(preview.site().text("content/fragor-pa-kopet.md").contains("status: draft\n"));
    }

    @Test
    void aNewAddressLeavesTheOldOneLeadingThere(Page page) {
        Hands hands = open(page, "kontakt");
        hands.addLine("Sparas med.").kept();
        page.click("#page-menu summary");
        page.click("#rename");
        page.waitFor("#d-rename");
        page.fill("#rename-slug", "kontakta-oss");
        page.follow("#d-rename [value=yes]");
        hands.ready();
        assertEquals(preview.url("redigera/kontakta-oss"), page.url());
        assertFalse(Files.exists(folder.resolve(FILE)));
        assertTrue(preview.site().text("content/kontakta-oss.md").endsWith("Sparas med.\n"));
        assertTrue(preview.site().text("content/kontakta-oss.md").contains("kontakt.html"));
        assertTrue(preview.site().text("content/ledsagare.md").contains("](kontakta-oss.md)"));
        assertFalse(preview.site().text("content/ledsagare.md").contains("](kontakt.md)"));
        assertEquals(List.of(), unsaved());
    }

    @Test
    void anAddressWithALineLeadsToIt(Page page) {
        String[] lines = preview.site().text(FILE).split("\n");
        int line = lines.length - 1;
        Hands hands = open(page, "kontakt#rad-" + line);
        page.waitUntil("document.activeElement?.id === 'text'");
        assertEquals(lines[line - 1], hands.marked());
    }

    @Test
    void theViewStaysWhereItIsUntilOneWritesElsewhere(Page page) {
        Hands hands = open(page, "ledsagare");
        page.evaluate("document.querySelector('#frames iframe:not(.waiting)').contentWindow.scrollTo({top: 400, behavior: 'instant'})");
        page.click("#tab-facts");
        page.fill("#f-age", "Du har fyllt 21 år");
        hands.sees("Du har fyllt 21 år");
        assertEquals(400, page.evaluate("document.querySelector('#frames iframe:not(.waiting)').contentWindow.scrollY").asInt());
        page.click("#tab-text");
        hands.addLine("En rad till.").sees("En rad till.");
        page.key(Key.LEFT);
        page.waitUntil("document.querySelector('#frames iframe:not(.waiting)').contentWindow.scrollY > 400");
        String heading = hands.text().lines().filter(line -> line.startsWith("## ")).findFirst().orElseThrow();
        page.call("words => [...document.querySelector('#frames iframe:not(.waiting)').contentDocument.querySelectorAll('main h2')].find(each => each.textContent === words).click()",
                heading.substring(3));
        assertEquals(heading, hands.marked());
    }

    @Test
    void savingTellsOfTheWholeSite(Page page) {
        preview.site().append("content/om-lss.md", "\n[Sidan](finns-inte-alls.md)\n");
        page.open(preview.entry("redigera/"));
        page.waitUntil("fetch('/_preview/status.json').then(answer => answer.json()).then(({ published }) => !published)");
        Hands hands = open(page, "kontakt");
        hands.addLine("En rad till.").kept();
        page.click("#save");
        hands.state("Sparad ");
        page.waitUntil("document.getElementById('state').textContent.includes('men webbplatsen är stoppad: 1 fel på')");
        assertTrue(page.evaluate("document.querySelector('#state a').href").asText().contains("/redigera/om-lss"));
        page.open(preview.url("redigera/"));
        assertTrue(page.text(".stopped").contains("finns-inte-alls"));
    }

    @Test
    void twoWindowsOnOnePageLoseNothing(Page page) throws IOException {
        Hands hands = open(page, "kontakt");
        hands.addLine("Från den första.").kept();
        Path draft = folder.resolve(".uppdrag/osparat/kontakt.txt");
        String other = Files.readString(draft).replaceFirst(" [^ \n]+\n", " annat-fonster\n").replace("Från den första.", "Från den andra.");
        Files.writeString(draft, other);
        hands.addAtTheEnd("Mer från den första.");
        page.waitFor("#other-window");
        assertEquals(other, Files.readString(draft), "the text of the other window is kept");
        page.click("#choose-text");
        page.waitFor("#d-conflict");
        assertTrue(page.text("#conflict-lines del").contains("Från den andra."));
        page.click("#d-conflict [value=mine]");
        hands.kept();
        assertTrue(Files.readString(draft).contains("Mer från den första."));
    }

    @Test
    void aProblemHasItsMendOneStepAway(Page page) {
        Hands hands = open(page, "kontakt");
        hands.addLine("# Ny rubrik").seesError("huvudrubrik");
        page.click(".mend");
        hands.seesNoError();
        assertTrue(hands.text().contains("\n## Ny rubrik"), hands.text());
    }

    @Test
    void aTableIsEditedAsATable(Page page) {
        Hands hands = open(page, "kontakt");
        hands.addAtTheEnd("\n");
        page.click("[data-tool=table]");
        page.waitFor("#d-table");
        page.fill("#table-caption", "Tider");
        page.fill("#table-grid [aria-label='Rubrik för kolumn 1']", "Dag");
        page.fill("#table-grid [aria-label='Rubrik för kolumn 2']", "Tid|er");
        page.fill("#table-grid [aria-label='Rad 1, kolumn 1']", "Måndag");
        page.click("#d-table [value=yes]");
        page.waitUntil("document.getElementById('text').value.includes('| Dag | Tid\\\\|er |\\n|---|---|\\n| Måndag |  |\\n|  |  |\\n[Tider]')");
        page.click("[data-tool=table]");
        page.waitFor("#d-table");
        assertEquals("Måndag", page.evaluate("document.querySelector(\"#table-grid [aria-label='Rad 1, kolumn 1']\").value").asText());
    }

    @Test
    void aNewPageIsMadeOfThisOne(Page page) {
        open(page, "kontakt");
        page.click("#page-menu summary");
        page.click("#make");
        page.waitFor("#d-make");
        page.click("#d-make label:has([value=easy])");
        page.fill("#make-title", "Ring oss");
        page.follow("#d-make [value=yes]");
        assertEquals(preview.url("redigera/lattlast/ring-oss"), page.url());
        assertTrue(preview.site().text("content/lattlast/ring-oss.md").contains("easy_of: kontakt.md"));
    }

    @Test
    void aFaultInAFactIsToldAtItsField(Page page) {
        Hands hands = open(page, "ledsagare");
        page.click("#tab-facts");
        page.fill("#f-age", "");
        page.waitFor("#f-age-error");
        assertEquals("Ålder saknas. Skriv till exempel Du har fyllt 18 år.", page.text("#f-age-error"));
        assertEquals("true", page.evaluate("document.getElementById('f-age').getAttribute('aria-invalid')").asText());
        page.click("#tab-text");
        page.click("#problem-list .error a");
        assertEquals("f-age", page.evaluate("document.activeElement.id").asText());
        page.type("Du har fyllt 18 år");
        hands.seesNoError();
        assertFalse(page.exists("#f-age[aria-invalid]"));
    }
}
