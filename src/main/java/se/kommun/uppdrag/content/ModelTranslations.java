package se.kommun.uppdrag.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.config.LanguageCode;

/**
 * The translations of the content model's labels.
 *
 * @param byLanguage the label of each key, or of the calendar link of each type, by language and name
 */
record ModelTranslations(Map<String, Map<String, String>> byLanguage) {

    /** Reads a section. A language of the site's section is added to those of the program's, and its labels replace the program's. */
    static ModelTranslations read(YamlMapping program, YamlMapping site) {
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        for (YamlMapping section : List.of(program, site)) {
            section.names().forEach(code -> byLanguage.computeIfAbsent(code, any -> new HashMap<>()).putAll(section.texts(code)));
        }
        site.mappings().forEach((code, labels) -> {
            if (!LanguageCode.isKnown(code)) {
                labels.report(labels.place(), "\"" + code + "\" är inte koden för ett språk.", "Skriv till exempel en för engelska.");
            }
        });
        return new ModelTranslations(byLanguage);
    }

    /** Returns a label with its translations. */
    Label label(String name, String text) {
        Map<String, String> translations = new HashMap<>();
        byLanguage.forEach((code, labels) -> {
            if (labels.containsKey(name)) {
                translations.put(code, labels.get(name));
            }
        });
        return new Label(text, Map.copyOf(translations));
    }
}
