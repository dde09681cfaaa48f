package se.kommun.uppdrag.config;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Collects the valid settings of a file, and reports the others.
 *
 * @param qualified values whose key has a language or a name after that of the setting, by key
 */
record SettingsCollector(Map<Setting, String> values, Map<String, String> qualified, Consumer<Problem> problems) {

    SettingsCollector(Consumer<Problem> problems) {
        this(new EnumMap<>(Setting.class), new TreeMap<>(), problems);
    }

    /** Adds a value if it is valid; reports it otherwise. */
    void add(String key, String value, Location place) {
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
}
