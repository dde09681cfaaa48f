package se.kommun.uppdrag.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Reads {@code jbake.properties}. JBake's own keys are ignored; ours are validated against {@link Setting}. */
public final class SettingsReader {

    public static final String FILE = "jbake.properties";

    private static final List<String> PREFIXES = List.of("site.", "form.", "publish.", "receive.");
    /** JBake's own keys that start like ours. */
    private static final Set<String> JBAKE_KEYS = Set.of("site.host");

    private SettingsReader() {}

    /**
     * Reads the settings of a site's folder. A setting with a problem has its default value {@link Setting#defaultValue}. A missing
     * file is a problem.
     */
    public static Settings read(Path site, Consumer<Problem> problems) {
        Path file = site.resolve(FILE);
        if (!Files.exists(file)) {
            SettingsCheck.missingFile(FILE, problems);
            return new Settings(Map.of(), Map.of());
        }
        Optional<PropertiesFile> read = PropertiesFile.read(file, FILE, problems);
        if (read.isEmpty()) {
            return new Settings(Map.of(), Map.of());
        }
        PropertiesFile properties = read.get();
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Map<String, String> qualified = new TreeMap<>();
        String sourceLanguage = Optional.ofNullable(properties.values().get(Setting.LANGUAGE.key())).map(String::strip).filter(LanguageCode::isKnown)
                .orElse(Setting.LANGUAGE.defaultValue());
        for (String key : properties.repeated()) {
            problems.accept(Problem.error("setting-duplicate", properties.place(key), key + " står två gånger.", "Ta bort den ena raden."));
        }
        for (String key : properties.values().keySet()) {
            boolean resemblesOurs = !JBAKE_KEYS.contains(key) && DidYouMean.nearest(key, Setting.keys()).isPresent();
            if (resemblesOurs || !JBAKE_KEYS.contains(key) && PREFIXES.stream().anyMatch(key::startsWith)) {
                String value = properties.values().get(key).strip();
                if (isTranslation(key, sourceLanguage) && !value.isEmpty()) {
                    qualified.put(key, value);
                } else {
                    validate(key, value, properties.place(key), values, qualified, problems);
                }
            }
        }
        Settings settings = new Settings(values, qualified);
        new SettingsCheck(settings, properties, problems).check();
        return settings;
    }

    /** Returns the language that a site is written in; the default if its settings cannot be read. */
    public static String sourceLanguage(Path site) {
        return read(site, ignored -> { }).sourceLanguage();
    }

    private static void validate(String key, String value, Location place, Map<Setting, String> values, Map<String, String> qualified, Consumer<Problem> problems) {
        Optional<Setting> setting = Setting.of(key);
        Optional<NamedSetting> named = NamedSetting.of(key);
        if (setting.isEmpty() && named.isEmpty()) {
            String known = DidYouMean.nearest(key, Setting.keys()).map(near -> "Menade du " + near + "?")
                    .orElse("Ta bort raden. Alla inställningar står i docs/redaktor.md.");
            problems.accept(Problem.error("setting-unknown", place, "Det finns ingen inställning som heter " + key + ".", known));
            return;
        }
        Optional<String> fault = named.map(each -> each.faultIn(key, value)).orElseGet(() -> setting.orElseThrow().form().faultIn(value));
        if (fault.isPresent()) {
            String rule = setting.map(Setting::form).filter(SettingType.ENDPOINT::equals).isPresent() ? "endpoint-insecure" : "setting-invalid";
            problems.accept(Problem.error(rule, place, key + " har ett värde som inte går att använda: \"" + value + "\".", fault.get()));
        } else if (setting.isPresent()) {
            values.put(setting.get(), value);
        } else if (!value.isEmpty()) {
            qualified.put(key, value);
        }
    }

    /** Returns whether a key is that of a setting with another language than the site's own after it, such as {@code site.title.en}. */
    static boolean isTranslation(String key, String sourceLanguage) {
        int dot = key.lastIndexOf('.');
        String language = key.substring(dot + 1);
        return dot > 0 && Setting.of(key.substring(0, dot)).filter(Setting::translatable).isPresent()
                && LanguageCode.isKnown(language) && !language.equals(sourceLanguage);
    }
}
