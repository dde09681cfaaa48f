package se.kommun.uppdrag.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/** Reads {@code jbake.properties}. JBake's own keys are ignored; ours are validated against {@link Setting}. */
public final class SettingsReader {

    public static final String FILE = "jbake.properties";

    private SettingsReader() {}

    /**
     * Reads the settings of a site's folder. A setting with a problem has its default value {@link Setting#defaultValue}. A missing
     * file is a problem.
     */
    public static Settings read(Path site, Consumer<Problem> problems) {
        Path file = site.resolve(FILE);
        if (!Files.exists(file)) {
            RequiredSettingsCheck.missingFile(FILE, problems);
            return new Settings(Map.of(), Map.of());
        }
        Optional<PropertiesFile> read = PropertiesFile.read(file, FILE, problems);
        if (read.isEmpty()) {
            return new Settings(Map.of(), Map.of());
        }
        PropertiesFile properties = read.get();
        SettingsCollector collector = new SettingsCollector(problems);
        String sourceLanguage = Optional.ofNullable(properties.values().get(Setting.LANGUAGE.key())).map(String::strip).filter(LanguageCode::isKnown)
                .orElse(Setting.LANGUAGE.defaultValue());
        for (String key : properties.repeated()) {
            problems.accept(Problem.error("setting-duplicate", properties.place(key), key + " står två gånger.", "Ta bort den ena raden."));
        }
        for (String key : properties.values().keySet()) {
            if (SettingKeys.isOurs(key)) {
                String value = properties.values().get(key).strip();
                if (SettingKeys.isTranslation(key, sourceLanguage) && !value.isEmpty()) {
                    collector.qualified().put(key, value);
                } else {
                    collector.add(key, value, properties.place(key));
                }
            }
        }
        Settings settings = new Settings(collector.values(), collector.qualified());
        new SettingsCheck(settings, properties, problems).check();
        return settings;
    }

    /** Returns the language that a site is written in; the default if its settings cannot be read. */
    public static String sourceLanguage(Path site) {
        return read(site, ignored -> { }).sourceLanguage();
    }
}
