package se.kommun.uppdrag.check.spelling;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * A file with one word per line and comments after {@code #}.
 *
 * @param name file name in problems
 * @param rule rule id of warnings about entries
 * @param form pattern that a whole entry must match
 * @param advice how to fix an entry that does not match, in Swedish
 */
public record WordListFile(String name, String rule, Pattern form, String advice) {

    /** Reads the entries. Invalid and duplicate lines are reported and skipped. A file that cannot be read is reported and gives an empty set. */
    public Set<String> read(Path file, Consumer<Problem> problems) {
        try {
            return parse(RegularFiles.readString(file).replaceFirst("^\uFEFF", "").lines().toList(), problems);
        } catch (CharacterCodingException notUtf8) {
            problems.accept(Problem.error("not-utf8", Location.of(name), "Filen är inte sparad som UTF-8.",
                    "Spara filen igen med teckenkodningen UTF-8."));
        } catch (IOException unreadable) {
            problems.accept(Problem.error("file-unreadable", Location.of(name), "Filen går inte att läsa.",
                    "Kontrollera att du får läsa den."));
        }
        return Set.of();
    }

    private Set<String> parse(List<String> lines, Consumer<Problem> problems) {
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "");
            String entry = Normalizer.normalize(line.strip(), Normalizer.Form.NFC);
            Location place = new Location(name, i + 1, line.length() - line.stripLeading().length() + 1);
            if (entry.isEmpty()) {
                continue;
            }
            if (!form.matcher(entry).matches()) {
                problems.accept(Problem.warning(rule, place, "\"" + entry + "\" är inget ord som listan kan ha.", advice));
            } else if (entries.putIfAbsent(entry, i + 1) != null) {
                problems.accept(Problem.warning(rule, place, "\"" + entry + "\" står redan på rad " + entries.get(entry) + ".",
                        "Ta bort den ena raden."));
            }
        }
        return entries.keySet();
    }
}
