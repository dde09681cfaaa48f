package se.kommun.uppdrag.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * A UTF-8 properties file as {@link Properties} reads it, with two additions: the place of each key, and which keys occur twice.
 *
 * @param name the path that problems name
 * @param values by key, sorted; not stripped
 * @param repeated keys that occur more than once
 * @param places first place of each key
 */
public record PropertiesFile(String name, Map<String, String> values, Set<String> repeated, Map<String, Location> places) {
    private static final Pattern SEPARATOR = Pattern.compile("[=:\\s]");

    /** Reads the file; empty after one problem. */
    public static Optional<PropertiesFile> read(Path file, String name, Consumer<Problem> problems) {
        DuplicateTrackingProperties properties = new DuplicateTrackingProperties();
        try {
            String text = RegularFiles.readString(file).replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
            properties.load(new StringReader(text));
            Map<String, String> values = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
            return Optional.of(new PropertiesFile(name, values, properties.repeated(), places(name, text)));
        } catch (CharacterCodingException notUtf8) {
            problems.accept(Problem.error("not-utf8", firstUnreadable(file, name), "Filen är inte sparad som UTF-8. Här står ett tecken som inte går att läsa.",
                    "Spara filen igen med teckenkodningen UTF-8."));
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.accept(Problem.error("file-unreadable", Location.of(name), "Filen går inte att läsa.",
                    "Kontrollera att du får läsa filen och att omvända snedstreck inte står ensamma."));
        }
        return Optional.empty();
    }

    private static Map<String, Location> places(String name, String text) {
        Map<String, Location> places = new HashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripLeading();
            String key = SEPARATOR.split(line, 2)[0].stripTrailing();
            places.putIfAbsent(key, new Location(name, i + 1, lines[i].length() - line.length() + 1));
        }
        return places;
    }

    private static Location firstUnreadable(Path file, String name) {
        String text = RegularFiles.tryReadAllBytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        return text.indexOf('\uFFFD') < 0 ? Location.of(name) : LineIndex.of(name, text).at(text.indexOf('\uFFFD'));
    }

    /** Returns the first place of a key; the file without a line when that is unknown. */
    public Location place(String key) {
        return places.getOrDefault(key, Location.of(name));
    }
}
