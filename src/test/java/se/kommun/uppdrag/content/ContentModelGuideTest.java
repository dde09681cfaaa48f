package se.kommun.uppdrag.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.report.Problem;

/** The guide to the content model says what the program does. {@code -Dupdate=true} writes its table anew. */
class ContentModelGuideTest {

    private static final Path GUIDE = Path.of("docs/innehallsmodell.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern TABLE = Pattern.compile("(?s)(?<=<!-- types:start -->\n).*(?=<!-- types:end -->)");

    @Test
    void everyExampleIsAValidModel() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)).toList();
        assertEquals(2, examples.size());
        for (String example : examples) {
            List<Problem> problems = new ArrayList<>();
            assertTrue(ContentModelReader.read(example.getBytes(StandardCharsets.UTF_8), problems::add).isPresent(), problems::toString);
        }
    }

    @Test
    void theTableOfTypesIsThatOfTheProgram() throws IOException {
        StringBuilder table = new StringBuilder("| Typ | `purpose` | `listed-in` | `max` | `link` |\n|---|---|---|---|---|\n");
        for (PageType type : ContentModel.ofProgram().types()) {
            table.append("| `").append(type.word()).append("` | ").append(type.is(Purpose.PAGE) ? "" : type.purpose().word()).append(" | ")
                    .append(String.join(", ", type.presentation().listings().stream().sorted().map(PageList::word).toList())).append(" | ")
                    .append(type.max() == Integer.MAX_VALUE ? "" : type.max()).append(" | ").append(Objects.requireNonNullElse(type.presentation().link(), "")).append(" |\n");
        }
        String guide = Files.readString(GUIDE);
        if (Boolean.getBoolean("update")) {
            Files.writeString(GUIDE, TABLE.matcher(guide).replaceFirst(Matcher.quoteReplacement(table.toString())));
        } else {
            assertEquals(table.toString(), TABLE.matcher(guide).results().map(MatchResult::group).findFirst().orElseThrow(), "mvn test -Dtest=ContentModelGuideTest -Dupdate=true");
        }
    }
}
