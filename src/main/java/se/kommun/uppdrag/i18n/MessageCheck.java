package se.kommun.uppdrag.i18n;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.PropertiesFile;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Checks the texts of every language against those of the language that the site is written in, and those against the keys that the templates and the program use. */
record MessageCheck(Map<String, PropertiesFile> files, String sourceLanguage, Map<String, Integer> programKeys, Set<String> alsoUsed, Consumer<Problem> problems) {

    /** The rule of texts that nothing uses. */
    static final String UNUSED = "message-unused";

    private Map<String, String> source() {
        PropertiesFile source = files.get(sourceLanguage);
        return source == null ? Map.of() : source.values();
    }

    private String sourceFile() {
        return Languages.FOLDER + sourceLanguage + ".properties";
    }

    void checkFiles(List<TemplateTexts.Use> uses) {
        if (!files.containsKey(sourceLanguage)) {
            error("message-missing", Location.of(sourceFile()), "Filen med webbplatsens " + LanguageCode.inSwedish(sourceLanguage) + " texter saknas.",
                    "Lägg tillbaka filen.");
            return;
        }
        files.values().forEach(this::checkFile);
        Set<String> used = used(uses);
        files.forEach((code, file) -> {
            if (!code.equals(sourceLanguage)) {
                checkTranslation(file, used);
            }
        });
    }

    private void checkFile(PropertiesFile file) {
        file.repeated().forEach(key -> error("message-duplicate", file.place(key), key + " står två gånger.", "Ta bort den ena raden."));
        file.values().forEach((key, value) -> {
            if (value.isBlank()) {
                error("message-empty", file.place(key), key + " har ingen text.", "Skriv texten efter likhetstecknet.");
            } else if (Message.of(value).hasStrayBrace()) {
                error("message-parameters", file.place(key), key + " har en klammer som inte hör till någon plats för ett värde.",
                        "Skriv platsen som en siffra inom klamrar, till exempel {0}, eller ta bort klammern.");
            }
        });
    }

    private void checkTranslation(PropertiesFile file, Set<String> used) {
        source().forEach((key, original) -> {
            String value = file.values().get(key);
            if (value == null && used.contains(key)) {
                error("message-missing", Location.of(file.name()), "Texten " + key + " saknas.",
                        "Skriv en rad till: " + key + "=… Den " + LanguageCode.inSwedish(sourceLanguage) + " texten är \"" + original.strip() + "\".");
            } else if (value != null && Message.of(value).values().size() != Message.of(original).values().size()) {
                error("message-parameters", file.place(key), key + " har " + count(Message.of(value).values().size()) + ", men den " + LanguageCode.inSwedish(sourceLanguage) + " texten har "
                        + Message.of(original).values().size() + ".", "Den " + LanguageCode.inSwedish(sourceLanguage) + " texten är \"" + original.strip() + "\".");
            }
        });
        file.values().keySet().stream().filter(key -> !source().containsKey(key) && !MessageKeys.isInflectedLanguage(key)).forEach(key ->
                error("message-unknown", file.place(key), "Det finns ingen text på " + LanguageCode.inSwedish(sourceLanguage) + " som heter " + key + ".",
                        nearest(key).orElse("Ta bort raden, eller skriv texten i " + sourceFile() + " också.")));
    }

    void checkUses(List<TemplateTexts.Use> uses) {
        if (source().isEmpty()) {
            return;
        }
        Set<String> used = used(uses);
        for (TemplateTexts.Use use : uses) {
            if (!source().containsKey(use.key())) {
                error("message-unknown", use.place(), "Mallen frågar efter texten " + use.key() + ", som inte finns i " + sourceFile() + ".",
                        nearest(use.key()).orElse("Skriv texten där, eller ändra nyckeln i mallen."));
            } else if (use.arguments() != maxArguments(use.key())) {
                error("message-parameters", use.place(), "Mallen ger " + use.key() + " " + count(use.arguments()) + ", men texten har plats för "
                        + maxArguments(use.key()) + ".", "Den " + LanguageCode.inSwedish(sourceLanguage) + " texten är \"" + source().get(use.key()).strip() + "\".");
            }
        }
        new TreeMap<>(programKeys).forEach((key, arguments) -> {
            if (!source().containsKey(key)) {
                error("message-missing", Location.of(sourceFile()), "Texten " + key + " saknas.", "Skriv en rad till: " + key + "=…");
            } else if (maxArguments(key) > arguments) {
                error("message-parameters", files.get(sourceLanguage).place(key), key + " får " + count(arguments) + ", men texten har plats för "
                        + maxArguments(key) + ".", "Ta bort den plats som är för mycket.");
            }
        });
        source().keySet().stream().filter(key -> !used.contains(key) && !MessageKeys.isInflectedLanguage(key)).forEach(key ->
                problems.accept(Problem.warning(UNUSED, files.get(sourceLanguage).place(key),
                        "Ingen mall använder texten " + key + ".",
                        DidYouMean.nearest(key, used).map(near -> "Menade du " + near + "?").orElse("Ta bort raden, i alla språk."))));
    }

    private Set<String> used(List<TemplateTexts.Use> uses) {
        Set<String> used = new TreeSet<>(programKeys.keySet());
        used.addAll(alsoUsed);
        uses.forEach(use -> used.add(use.key()));
        return used;
    }

    /** Returns the highest number of values that any language's text of a key uses: one language can use a value that another does not. */
    private int maxArguments(String key) {
        return files.values().stream().map(file -> file.values().get(key)).filter(value -> value != null)
                .mapToInt(value -> Message.of(value).arguments()).max().orElse(0);
    }

    private Optional<String> nearest(String key) {
        return DidYouMean.nearest(key, source().keySet()).map(near -> "Menade du " + near + "?");
    }

    private static String count(int values) {
        return values == 1 ? "1 värde" : values + " värden";
    }

    private void error(String rule, Location place, String message, String fix) {
        problems.accept(Problem.error(rule, place, message, fix));
    }
}
