package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.config.NamedSetting;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;

/** The contract of the forms says what the program does. {@code -Dupdate=true} writes its tables of fields anew. */
class FormGuideTest {

    private static final Path GUIDE = Path.of("docs/formular.md");
    private final Properties texts = new Properties();

    @Test
    void theTablesOfFieldsAreThoseOfTheDefinition() throws IOException {
        try (Reader swedish = Files.newBufferedReader(Path.of("templates/texts/sv.properties"))) {
            texts.load(swedish);
        }
        holds("interest", table(FormDefinition.INTEREST));
        holds("feedback", table(FormDefinition.FEEDBACK));
        holds("accessibility", table(FormDefinition.ACCESSIBILITY)
                + "| `" + FormDefinition.FORM + "` | Dolt: formuläret | alltid med | `" + FormDefinition.ACCESSIBILITY.name() + "` | |\n");
    }

    @Test
    void everySettingOfTheFormsIsTold() throws IOException {
        String guide = Files.readString(GUIDE);
        for (Setting setting : Setting.values()) {
            assertTrue(!setting.key().startsWith("form.") || guide.contains("`" + setting.key()) || guide.contains(setting.key() + "="), setting.key());
        }
        for (NamedSetting setting : NamedSetting.values()) {
            assertTrue(guide.contains("`" + setting.pattern() + "`"), setting.pattern());
        }
    }

    private String table(FormDefinition form) {
        StringBuilder table = new StringBuilder("| Fält | Det är | Måste fyllas i | Värde | Högst antal tecken |\n|---|---|---|---|---|\n");
        for (FormField field : form.fields()) {
            table.append("| `").append(field.name()).append("` | ").append(texts.getProperty(field.labelKey())).append(" | ").append(need(field))
                    .append(" | ").append(value(field)).append(" | ").append(field.maxLength()).append(" |\n");
        }
        return table + "| `" + FormDefinition.HONEYPOT + "` | Dolt för människor | nej | tomt | |\n"
                + "| `" + FormDefinition.PAGE + "` | Dolt: sidan som läsaren är på | alltid med | adressen utan `.html`, till exempel `en/contact`. Mappen säger språket | |\n";
    }

    private static String need(FormField field) {
        return field.oneOf() != null ? "det eller `" + field.oneOf() + "`" : field.required() ? "ja" : "nej";
    }

    private static String value(FormField field) {
        String options = String.join(", ", field.options().stream().map(option -> "`" + option + "`").toList());
        return switch (field.kind()) {
            case CHECKBOXES -> "ett eller flera: " + (options.isEmpty() ? "uppdragen, eller `" + FormDefinition.UNSURE + "`" : options);
            case RADIO -> "ett av: " + options;
            case EMAIL -> "en e-postadress";
            case PHONE -> "ett telefonnummer";
            case CONTACT -> "en e-postadress eller ett telefonnummer";
            case MULTILINE -> "text på flera rader";
            case TEXT -> "text på en rad";
        };
    }

    private static void holds(String part, String expected) throws IOException {
        String start = "<!-- " + part + ":start -->\n";
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf(start) + start.length();
        int to = guide.indexOf("<!-- " + part + ":end -->");
        if (Boolean.getBoolean("update")) {
            Files.writeString(GUIDE, guide.substring(0, from) + expected + guide.substring(to));
        } else {
            assertEquals(expected, guide.substring(from, to));
        }
    }
}
