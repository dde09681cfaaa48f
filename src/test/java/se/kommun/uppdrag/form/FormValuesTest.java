package se.kommun.uppdrag.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that page, script and receiver hold a form to. */
class FormValuesTest {

    private static final Map<String, List<String>> GOOD = Map.of("namn", List.of("Åsa Öberg"), "epost", List.of("asa@example.se"),
            "uppdrag", List.of("ledsagare"));

    @Test
    void aBareNameIsNotEnough() {
        assertEquals(List.of("epost form.one-of-two.error", "uppdrag form.role.error"), errors(Map.of("namn", List.of("Åsa"))));
        assertEquals(List.of("namn form.name.error", "epost form.one-of-two.error", "uppdrag form.role.error"), errors(Map.of()));
        assertEquals(List.of("namn form.name.error"), errors(with("namn", " \u00a0\u2003\n")), "blanks are no name");
        assertEquals(List.of(), errors(GOOD));
    }

    @Test
    void eitherEmailOrPhoneIsEnough() {
        assertEquals(List.of(), errors(Map.of("namn", List.of("Åsa"), "telefon", List.of("070-123 45 67"), "uppdrag", List.of("vet-inte"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asa@example.se", "åsa.öberg@öberg.example.se", "a+b@x.example", "o'brien@example.se"})
    void anEmailAddressIsOne(String text) {
        assertEquals(List.of(), errors(with("epost", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asa", "asa@", "@example.se", "asa@example", "asa@example.", "asa@.se", "asa@example..se", "a b@example.se", "a@b@example.se",
        "a@example.se, b@example.se", "<a@example.se>", "a@example.se;b@example.se", "a\u00a0b@example.se", "070-123 45 67"})
    void whatIsNoEmailAddressIsTold(String text) {
        assertEquals(List.of("epost form.email.error"), errors(with("epost", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-123 45 67", "+46 (0)70 123 45 67", "08/123 45 67", "070‑123 45 67 (helst kvällar)", "٠٧٠١٢٣٤٥٦٧", "0701234567 eller 0707654321"})
    void aPhoneNumberHasDigits(String text) {
        assertEquals(List.of(), errors(with("telefon", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asa@example.se", "ring mig", "12345", "070", "0123456789012345678901234567890123456789"})
    void whatIsNoPhoneNumberIsTold(String text) {
        assertEquals(List.of("telefon form.phone.error"), errors(with("telefon", text)));
    }

    @Test
    void aTextHasAMaximumAndThatManyAreFine() {
        for (FormField field : FormDefinition.INTEREST.fields().stream().filter(field -> field.kind() == FieldKind.TEXT || field.kind() == FieldKind.MULTILINE).toList()) {
            assertEquals(List.of(), errors(with(field.name(), "å".repeat(field.maxLength()))));
            assertEquals(List.of(field.name() + " form.error.long"), errors(with(field.name(), "å".repeat(field.maxLength() + 1))));
        }
    }

    @Test
    void aLineBreakCountsAsOneCharacterAsInTheBrowser() {
        assertEquals(List.of(), errors(with("meddelande", "a\r\n".repeat(1999) + "ab")));
    }

    @Test
    void whoHasChosenARoleIsNotUnsure() {
        assertEquals(List.of("ledsagare"), values(with("uppdrag", "vet-inte", "ledsagare")).all("uppdrag"));
        assertEquals(List.of("vet-inte"), values(with("uppdrag", "vet-inte", "vet-inte")).all("uppdrag"));
    }

    @Test
    void whatNoBrowserSendsIsNoForm() {
        assertTrue(FormValues.of(FormDefinition.INTEREST, with("namn", "Åsa", "Öberg")).isEmpty(), "a single field sent twice");
        assertTrue(FormValues.of(FormDefinition.INTEREST, with("onskemal", "annat")).isEmpty());
        assertTrue(FormValues.of(FormDefinition.INTEREST, with("uppdrag", "<b>")).isEmpty());
        assertTrue(FormValues.of(FormDefinition.FEEDBACK, Map.of("hittade", List.of("kanske"))).isEmpty());
        assertTrue(FormValues.of(FormDefinition.FEEDBACK, Map.of("hittade", List.of("ja", "nej"))).isEmpty());
    }

    @Test
    void valuesAreCleanedAndWhatIsNotAskedForIsNotKept() {
        Map<String, List<String>> sent = new HashMap<>(with("namn", " Åsa\r\nBcc: ond@example.se\u0000\u202e "));
        sent.put("personnummer", List.of("1"));
        sent.put("meddelande", List.of("Rad ett\r\nRad två\rRad tre\u0007"));
        sent.put("ort", List.of(" "));
        FormValues values = values(sent);
        assertEquals("Åsa Bcc: ond@example.se", values.text("namn"));
        assertEquals("Rad ett\nRad två\nRad tre", values.text("meddelande"));
        assertEquals(List.of("namn", "epost", "uppdrag", "meddelande"), List.copyOf(values.values().keySet()));
    }

    @Test
    void theFeedbackBoxAsksForAnAnswer() {
        FormValues empty = FormValues.of(FormDefinition.FEEDBACK, Map.of("saknas", List.of("Blankett"))).orElseThrow();
        assertEquals(List.of("feedback.found.error"), empty.errors().stream().map(FormValues.FieldError::messageKey).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asa@example.se", "070-123 45 67"})
    void aReportMayNameAnAddressOrANumber(String contact) {
        assertEquals(List.of(), errorsOfReport(contact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asa", "asa@example", "070", "ring mig"})
    void whatIsNeitherIsTold(String contact) {
        assertEquals(List.of("accessibility.contact.error"), errorsOfReport(contact));
    }

    private static List<String> errorsOfReport(String contact) {
        return FormValues.of(FormDefinition.ACCESSIBILITY, Map.of("beskrivning", List.of("Ö"), "kontaktuppgift", List.of(contact))).orElseThrow()
                .errors().stream().map(FormValues.FieldError::messageKey).toList();
    }

    @Test
    void patternsTakeTwiceTheStepsForTwiceTheText() {
        for (String piece : List.of("a", "a.", ".", "@", "1", "1-", "-")) {
            for (String start : List.of("", "a@", "111111")) {
                long once = steps(start, piece, 500);
                long twice = steps(start, piece, 1000);
                assertTrue(twice <= 2 * once + 100, () -> start + " and many of " + piece + ": " + once + ", then " + twice + " characters were looked at");
            }
        }
    }

    /** How many characters both patterns look at in a text that neither matches. */
    private static long steps(String start, String piece, int times) {
        String text = start + piece.repeat(times) + "@ @";
        AtomicLong steps = new AtomicLong();
        CharSequence counted = new CharSequence() {
            @Override
            public int length() {
                return text.length();
            }

            @Override
            public char charAt(int index) {
                steps.incrementAndGet();
                return text.charAt(index);
            }

            @Override
            public CharSequence subSequence(int from, int to) {
                return text.subSequence(from, to);
            }
        };
        assertFalse(Pattern.compile(FieldKind.EMAIL.pattern()).matcher(counted).matches());
        assertFalse(Pattern.compile(FieldKind.PHONE.pattern()).matcher(counted).matches());
        return steps.get();
    }

    @Test
    void formsHaveFieldsWithNamesOfTheirOwn() {
        List<String> names = FormDefinition.ALL.stream().flatMap(form -> form.fields().stream()).map(FormField::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals(Optional.empty(), FormDefinition.INTEREST.field(FormDefinition.HONEYPOT));
    }

    private static Map<String, List<String>> with(String name, String... texts) {
        Map<String, List<String>> sent = new HashMap<>(GOOD);
        sent.put(name, List.of(texts));
        return sent;
    }

    private static FormValues values(Map<String, List<String>> sent) {
        return FormValues.of(FormDefinition.INTEREST, sent).orElseThrow();
    }

    private static List<String> errors(Map<String, List<String>> sent) {
        return values(sent).errors().stream().map(error -> error.field().name() + " " + error.messageKey()).toList();
    }
}
