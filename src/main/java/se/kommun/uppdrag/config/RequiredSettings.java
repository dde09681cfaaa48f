package se.kommun.uppdrag.config;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Reports missing required settings. Without them the site would name no municipality, or the wrong one. */
final class RequiredSettings {

    private static final String RULE = "missing-setting";

    private RequiredSettings() {}

    /** Reports that the settings file is missing. */
    static void missingFile(String file, Consumer<Problem> problems) {
        String keys = Setting.allRequired().stream().map(setting -> setting.key() + "=").collect(Collectors.joining(", "));
        problems.accept(Problem.error(RULE, Location.of(file), "Filen med webbplatsens inställningar saknas.",
                "Skriv en fil som heter " + file + " i webbplatsens mapp, med en rad för var och en av " + keys
                        + ". docs/redaktor.md förklarar dem."));
    }

    /**
     * Reports the required settings that the file lacks. A key with a small spelling mistake, or without value, is reported only
     * as that.
     */
    static void check(PropertiesFile file, Consumer<Problem> problems) {
        Set<String> keys = file.values().keySet();
        Set<String> intended = keys.stream().filter(key -> !SettingsReader.isTranslation(key)).flatMap(key -> DidYouMean.nearest(key, Setting.keys()).stream()).collect(Collectors.toSet());
        Location last = keys.stream().filter(key -> key.startsWith("site.")).map(file::place)
                .max(Comparator.comparingInt(Location::line)).orElse(new Location(file.name(), 1, 1));
        for (Setting setting : Setting.allRequired()) {
            if (!keys.contains(setting.key()) && !intended.contains(setting.key())) {
                problems.accept(Problem.error(RULE, last, "Inställningen " + setting.key() + " saknas: " + setting.help().toLowerCase(Locale.ROOT) + ".",
                        "Skriv en ny rad under den här raden: " + setting.key() + "= och sedan det som gäller för er kommun."));
            }
        }
    }
}
