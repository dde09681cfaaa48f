package se.kommun.uppdrag.config;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/** Checks that the required settings exist: without them the site would name no municipality, or the wrong one. */
record RequiredSettingsCheck(Settings settings, PropertiesFile file, Consumer<Problem> problems) {

    private static final String MISSING = "missing-setting";

    /** Reports that the settings file is missing. */
    static void missingFile(String file, Consumer<Problem> problems) {
        String keys = Setting.allRequired().stream().map(setting -> setting.key() + "=").collect(Collectors.joining(", "));
        problems.accept(Problem.error(MISSING, Location.of(file), "Filen med webbplatsens inställningar saknas.",
                "Skriv en fil som heter " + file + " i webbplatsens mapp, med en rad för var och en av " + keys
                        + ". docs/redaktor.md förklarar dem."));
    }

    /**
     * Reports the required settings that the file lacks. A key with a small spelling mistake, or without value, is reported only
     * as that.
     */
    void checkPresent() {
        Set<String> keys = file.values().keySet();
        Set<String> intended = keys.stream().filter(key -> !SettingKeys.isTranslation(key, settings.sourceLanguage()))
                .flatMap(key -> DidYouMean.nearest(key, Setting.keys()).stream()).collect(Collectors.toSet());
        Location last = keys.stream().filter(key -> key.startsWith("site.")).map(file::place)
                .max(Comparator.comparingInt(Location::line)).orElse(new Location(file.name(), 1, 1));
        Setting.allRequired().stream().filter(setting -> !keys.contains(setting.key()) && !intended.contains(setting.key())).forEach(setting ->
                problems.accept(Problem.error(MISSING, last, "Inställningen " + setting.key() + " saknas: " + setting.help().toLowerCase(Locale.ROOT) + ".",
                        "Skriv en ny rad under den här raden: " + setting.key() + "= och sedan det som gäller för er kommun.")));
    }

    /** Reports what identifies the municipality and is not filled in. A site with a real address must have it. */
    void checkPlaceholders() {
        boolean required = settings.is(Setting.STRICT) || !ReservedHosts.isExample(settings.baseUrl());
        Setting.allRequired().stream().filter(setting -> isPlaceholder(file.values().getOrDefault(setting.key(), ""), setting)).forEach(setting ->
                problems.accept(Problem.warning(Problem.TO_CONFIRM, file.place(setting.key()), setting.help() + " är inte ifyllt.",
                        "Skriv det som gäller efter " + setting.key() + "=.").withSeverity(required ? Severity.ERROR : Severity.WARNING)));
    }

    /** In any language: the default, something in brackets, or an address in the domain that nobody can have (RFC 2606). */
    private static boolean isPlaceholder(String value, Setting setting) {
        return value.equals(setting.defaultValue()) || value.startsWith("[") && value.endsWith("]") || value.endsWith(".invalid");
    }
}
