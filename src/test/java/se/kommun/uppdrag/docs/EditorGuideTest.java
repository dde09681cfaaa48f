package se.kommun.uppdrag.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.config.NamedSetting;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.SchemaGuide;

/** The editor's guide says what the program does. {@code -Dupdate=true} writes its tables anew. */
class EditorGuideTest {

    private static final Path GUIDE = Path.of("docs/redaktor.md");

    @Test
    void theTablesOfPageTypesAndKeysAreThoseOfTheSchema() throws IOException {
        holds("schema", SchemaGuide.markdown(ContentModel.ofProgram()));
    }

    @Test
    void theTableOfSettingsIsComplete() throws IOException {
        StringBuilder table = new StringBuilder("| Inställning | Vad den är | Om den inte står i filen |\n|---|---|---|\n");
        for (Setting setting : Setting.values()) {
            String standard = setting.required() ? "måste stå där" : setting.defaultValue().isEmpty() ? "tom" : "`" + setting.defaultValue() + "`";
            table.append("| `").append(setting.key()).append("` | ").append(setting.help()).append(" | ").append(standard).append(" |\n");
        }
        for (NamedSetting setting : NamedSetting.values()) {
            table.append("| `").append(setting.pattern()).append("` | ").append(setting.help()).append(" | tom |\n");
        }
        holds("settings", table.toString());
    }

    private static void holds(String part, String expected) throws IOException {
        String start = "<!-- " + part + ":start -->\n";
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf(start) + start.length();
        int to = guide.indexOf("<!-- " + part + ":end -->");
        if (Boolean.getBoolean("update")) {
            Files.writeString(GUIDE, guide.substring(0, from) + expected + guide.substring(to));
        } else {
            assertEquals(expected, guide.substring(from, to), "mvn test -Dtest=EditorGuideTest -Dupdate=true");
        }
    }
}
