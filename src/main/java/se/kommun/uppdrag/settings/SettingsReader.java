package se.kommun.uppdrag.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Suggestion;

/** Reads {@code jbake.properties}: JBake's own keys are left to JBake, ours are held to {@link Setting}. */
public final class SettingsReader {

    public static final String FILE = "jbake.properties";

    private static final List<String> PREFIXES = List.of("site.", "form.", "publish.");

    private SettingsReader() {}

    /** The settings of a site's folder; a setting with a problem has its default. A missing file means defaults only. */
    public static Settings read(Path site, Consumer<Problem> problems) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Path file = site.resolve(FILE);
        if (!Files.exists(file)) {
            return new Settings(values);
        }
        String text;
        Set<String> repeated = new TreeSet<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    repeated.add((String) key);
                }
                return before;
            }
        };
        try {
            text = Files.readString(file).replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
            properties.load(new StringReader(text));
        } catch (CharacterCodingException notUtf8) {
            problems.accept(Problem.error("inte-utf8", Location.of(FILE), "Filen är inte sparad som UTF-8.",
                    "Spara filen igen med teckenkodningen UTF-8."));
            return new Settings(values);
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.accept(Problem.error("fil-olaslig", Location.of(FILE), "Filen går inte att läsa.",
                    "Kontrollera att du får läsa filen och att omvända snedstreck inte står ensamma."));
            return new Settings(values);
        }
        for (String key : repeated) {
            problems.accept(Problem.error("installning-dubbel", place(text, key), key + " står två gånger.", "Ta bort den ena raden."));
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            boolean meantAsOurs = Suggestion.nearest(key, Setting.keys()).isPresent();
            if (PREFIXES.stream().anyMatch(key::startsWith) || meantAsOurs) {
                take(key, properties.getProperty(key).strip(), place(text, key), values, problems);
            }
        }
        return new Settings(values);
    }

    private static void take(String key, String value, Location place, Map<Setting, String> values, Consumer<Problem> problems) {
        Optional<Setting> setting = Setting.of(key);
        if (setting.isEmpty()) {
            String known = Suggestion.nearest(key, Setting.keys()).map(near -> "Menade du " + near + "?")
                    .orElse("Ta bort raden. Inställningarna är: " + String.join(", ", Setting.keys()) + ".");
            problems.accept(Problem.error("installning-okand", place, "Det finns ingen inställning som heter " + key + ".", known));
            return;
        }
        Optional<String> fault = setting.get().form().faultIn(value);
        if (fault.isPresent()) {
            String rule = setting.get().form() == Form.ENDPOINT ? "mottagare-osaker" : "installning-fel";
            problems.accept(Problem.error(rule, place, key + " har ett värde som inte går att använda: \"" + value + "\".", fault.get()));
        } else {
            values.put(setting.get(), value);
        }
    }

    /** {@link Properties} keeps no lines; the key's own line is found in the text. */
    private static Location place(String text, String key) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripLeading();
            if (line.startsWith(key) && line.substring(key.length()).stripLeading().matches("[=:].*|")) {
                return new Location(FILE, i + 1, lines[i].length() - line.length() + 1);
            }
        }
        return Location.of(FILE);
    }
}
