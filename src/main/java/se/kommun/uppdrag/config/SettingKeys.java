package se.kommun.uppdrag.config;

import java.util.List;
import java.util.Set;
import se.kommun.uppdrag.report.DidYouMean;

/** Recognises the keys in {@code jbake.properties} that are this program's, not JBake's. */
final class SettingKeys {

    private static final List<String> PREFIXES = List.of("site.", "form.", "publish.", "receive.");
    /** JBake's own keys that start like ours. */
    private static final Set<String> JBAKE_KEYS = Set.of("site.host");

    private SettingKeys() {}

    /** Returns whether a key is one of this program, or was meant to be. */
    static boolean isOurs(String key) {
        return !JBAKE_KEYS.contains(key)
                && (PREFIXES.stream().anyMatch(key::startsWith) || DidYouMean.nearest(key, Setting.keys()).isPresent());
    }

    /** Returns whether a key is that of a setting with another language than the site's own after it, such as {@code site.title.en}. */
    static boolean isTranslation(String key, String sourceLanguage) {
        int dot = key.lastIndexOf('.');
        String language = key.substring(dot + 1);
        return dot > 0 && Setting.of(key.substring(0, dot)).filter(Setting::translatable).isPresent()
                && LanguageCode.isKnown(language) && !language.equals(sourceLanguage);
    }
}
