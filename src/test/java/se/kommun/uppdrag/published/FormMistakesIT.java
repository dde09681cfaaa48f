package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kommun.uppdrag.browser.Browser;
import se.kommun.uppdrag.browser.BrowserExtension;
import se.kommun.uppdrag.browser.TestBrowser;
import se.kommun.uppdrag.browser.Browsers;
import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.form.FormValues.FieldError;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.form.FormValues;

/** What the form says of mistakes, where it leads the reader, and that it falls silent as they are mended. */
@ExtendWith({BrowserExtension.class, SitesExtension.class})
class FormMistakesIT {

    private static final String TITLE = "Anmäl intresse för ett uppdrag – Uppdrag enligt LSS – Exempelköpings kommun";

    @TestFactory
    Stream<DynamicTest> theSummaryLeadsToTheLabelAndFollowsWhatIsMended(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            openRefused(sites, page.viewport(390, 700, 1));
            assertEquals("Det finns 3 fel i formuläret", page.text(".errors h2"));
            assertEquals("Fel: " + TITLE, title(page));
            assertTrue(page.focused().matches("group(ing)? \"Det finns 3 fel i formuläret\".*"), page::focused);

            for (String id : List.of("uppdrag-kontaktperson", "epost", "namn")) {
                page.click(".errors a[href='#" + id + "']");
                page.waitUntil("document.activeElement.id === '" + id + "'");
                assertEquals("", InView.hidden(page, id.startsWith("uppdrag") ? "fieldset:has(#" + id + ") > legend" : "label[for=" + id + "]"));
                assertEquals("", InView.hidden(page, "#" + id + "-fel"));
                assertEquals("", InView.hidden(page, "#" + id));
            }

            page.type("Åsa");
            page.waitUntil("!document.querySelector('#namn-fel, #namn[aria-invalid]')"); // A mended field loses its mark.
            assertEquals("Det finns 2 fel i formuläret", page.text(".errors h2"));
            assertEquals(2, page.evaluate("document.querySelectorAll('.errors li').length").asInt());
            page.fill("#telefon", "070-123 45 67");
            page.waitUntil("!document.querySelector('#epost-fel')");
            assertEquals("Det finns 1 fel i formuläret", page.text(".errors h2"));
            page.evaluate("document.getElementById('uppdrag-ledsagare').scrollIntoView({block: 'center'})");
            // Firefox may still follow the caret in the field above: what counts is the place when the box is ticked.
            page.evaluate("addEventListener('input', ({ target }) => { globalThis.before = target.getBoundingClientRect().top; }, true)");
            page.click("#uppdrag-ledsagare");
            page.waitUntil("!document.querySelector('.errors, .error, [aria-invalid]')"); // Nothing is wrong any more.
            assertEquals(TITLE, title(page));
            assertEquals("uppdrag-ledsagare", page.evaluate("document.activeElement.id").asText(), "the focus is not lost");
            assertEquals(page.evaluate("before").asDouble(), top(page, "#uppdrag-ledsagare"), 2, "what the reader looks at stays where it is");
            assertEquals("epost-hint", page.evaluate("document.getElementById('epost').getAttribute('aria-describedby')").asText());
        });
    }

    @TestFactory
    Stream<DynamicTest> whoDoesNotKnowChoosesNoRole(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            page.open(sites.withForms().url("anmal-intresse.html"));
            page.click("#uppdrag-kontaktperson");
            page.click("#uppdrag-ledsagare");
            awaitChosen(page, "kontaktperson ledsagare");
            page.click("#uppdrag-vet-inte");
            awaitChosen(page, "vet-inte");
            page.click("#uppdrag-ledsagare");
            awaitChosen(page, "ledsagare");
        });
    }

    @TestFactory
    Stream<DynamicTest> tabLeadsThroughTheFormInTheOrderOfThePage(Sites sites, Browsers browsers) {
        return browsers.each(page -> {
            page.open(sites.withForms().url("anmal-intresse.html"));
            page.evaluate("document.getElementById('namn').focus()");
            List<String> stops = new ArrayList<>();
            for (String last = "namn"; !last.equals("BUTTON") && stops.size() < 30; ) {
                stops.add(last);
                String from = last;
                page.key(Key.TAB);
                page.waitUntil("(document.activeElement.id || document.activeElement.tagName) !== '" + from + "'");
                last = page.evaluate("document.activeElement.id || document.activeElement.tagName").asText();
            }
            assertEquals(List.of("namn", "epost", "telefon", "uppdrag-kontaktperson", "uppdrag-ledsagare", "uppdrag-avlosare-i-hemmet",
                    "uppdrag-vet-inte", "ort", "tider", "sprak", "onskemal-barn", "onskemal-ungdom", "onskemal-vuxen", "meddelande", "A"), stops);
        });
    }

    /** Firefox calls every required field invalid from the start, and Orca says so; Chromium does not. */
    @Test
    void nothingIsSaidToBeInvalidBeforeAnyoneHasTyped(Sites sites, Browsers browsers) {
        try (Page page = Page.in(browsers.get(TestBrowser.FIREFOX))) {
            page.open(sites.withForms().url("anmal-intresse.html"));
            List<String> required = page.accessibilityTree().lines().map(String::strip).filter(line -> line.startsWith("entry \"Namn")).toList();
            assertEquals(List.of("entry \"Namn (måste fyllas i)\" required"), required);
            assertFalse(page.accessibilityTree().contains("invalid"), "nor in the feedback box");
            openRefused(sites, page);
            assertTrue(page.accessibilityTree().contains("entry \"Namn (måste fyllas i)\" required invalid"), page::accessibilityTree);
        }
    }

    @Test
    void withoutScriptsTheBrowserItselfIsToldWhatIsRequired(Sites sites, Browser browser) {
        try (Page page = Page.in(browser)) {
            page.javascript(false).open(sites.withForms().url("anmal-intresse.html"));
            assertTrue(page.exists("#namn:required:invalid"));
            assertFalse(page.exists("form[novalidate]"));
        }
    }

    @Test
    void nothingSuggestsCapitalsOrSpellingInAnAddress(Sites sites, Page page) {
        page.open(sites.withForms().url("anmal-intresse.html"));
        assertTrue(page.exists("#epost[autocapitalize=none][spellcheck=false]"));
    }

    @Test
    void theScriptJudgesAsTheReceiverDoes(Sites sites, Page page) {
        page.open(sites.withForms().url("anmal-intresse.html"));
        for (String email : List.of("", "a", "a@b", "a@b.se", " åsa.öberg@exämple.se ", "a b@c.se", "a@@c.se", "a@c.se, d@e.se", "\u00a0")) {
            for (String phone : List.of("", "ring", "070", "070-123 45 67", "+46 (0)70 123 45 67", "0701234567 efter 17", "a@070123456")) {
                assertEquals(judgedByReceiver(email, phone), judgedByScript(page, email, phone), () -> "e-mail <" + email + ">, phone <" + phone + ">");
            }
        }
        for (FormField field : FormDefinition.INTEREST.fields()) {
            if (!field.kind().isChoice()) {
                assertEquals(field.maxLength(), page.evaluate("document.getElementById('" + field.name() + "').maxLength").asInt(), field.name());
            }
        }
    }

    private static String judgedByReceiver(String email, String phone) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        sent.put("epost", List.of(email));
        sent.put("telefon", List.of(phone));
        return String.join(" ", FormValues.of(FormDefinition.INTEREST, sent).orElseThrow().errors().stream()
                .map(FieldError::field).map(FormField::name).toList());
    }

    private static String judgedByScript(Page page, String email, String phone) {
        return page.call("""
                (email, phone) => {
                  document.getElementById('epost').value = email;
                  document.getElementById('telefon').value = phone;
                  document.querySelector('.form').requestSubmit();
                  return [...document.querySelectorAll('[aria-invalid]')].map(({ name }) => name).join(' ');
                }""", email, phone).asText();
    }

    private static void openRefused(Sites sites, Page page) {
        page.open(sites.withForms().url("anmal-intresse.html"));
        page.click(".form .button");
        page.waitFor(".errors");
    }

    private static void awaitChosen(Page page, String roles) {
        page.waitUntil("[...document.querySelectorAll('[name=uppdrag]:checked')].map(box => box.value).join(' ') === '" + roles + "'");
    }

    private static double top(Page page, String selector) {
        return page.call("selector => document.querySelector(selector).getBoundingClientRect().top", selector).asDouble();
    }

    private static String title(Page page) {
        return page.evaluate("document.title").asText();
    }
}
