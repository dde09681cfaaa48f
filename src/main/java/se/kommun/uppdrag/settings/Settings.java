package se.kommun.uppdrag.settings;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The site's settings, each with its right form. Immutable. */
public final class Settings {

    private final Map<Setting, String> values;

    private final Map<String, String> translated;

    Settings(Map<Setting, String> values) {
        this(values, Map.of());
    }

    /** @param translated values in other languages, by key with language, such as {@code site.title.en} */
    Settings(Map<Setting, String> values, Map<String, String> translated) {
        this.values = new EnumMap<>(Setting.class);
        this.values.putAll(values);
        this.translated = new TreeMap<>(translated);
    }

    /** The value in a language; empty when the site says it in Swedish only. */
    public Optional<String> get(Setting setting, String language) {
        return language.equals(LanguageCode.SOURCE) ? Optional.of(get(setting))
                : Optional.ofNullable(translated.get(setting.key() + "." + language));
    }

    /** The value that pages in a language show: the Swedish one where the language has none. */
    public String shown(Setting setting, String language) {
        return get(setting, language).orElseGet(() -> get(setting));
    }

    /** The value, or the setting's default; never null. */
    public String get(Setting setting) {
        return values.getOrDefault(setting, setting.standard());
    }

    public boolean has(Setting setting) {
        return !get(setting).isEmpty();
    }

    public boolean is(Setting flag) {
        return get(flag).equals("true");
    }

    /** The address of the start page, ending with a slash. */
    public String baseUrl() {
        return get(Setting.BASE_URL);
    }

    /** The path part of {@link #baseUrl}, such as {@code /} or {@code /omsorg/uppdrag/}. */
    public String basePath() {
        return URI.create(baseUrl()).getRawPath();
    }

    /** The scheme, host and port of {@link #baseUrl}, such as {@code https://www.example.se}. */
    public String origin() {
        URI base = URI.create(baseUrl());
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    /** The origins besides the endpoints that may send a reader back from a form; a host alone stands for https. */
    public List<String> returnHosts() {
        return Form.hosts(get(Setting.RETURN_HOSTS)).map(host -> host.contains("://") ? host : "https://" + host).toList();
    }

    /** These settings with some replaced, as the preview does with the form's endpoint. */
    public Settings with(Map<Setting, String> replaced) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.putAll(replaced);
        return new Settings(changed, translated);
    }

    /** Every setting and its value in a fixed order: equal text, equal settings. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        for (Setting setting : Setting.values()) {
            all.append(setting.key()).append('=').append(get(setting)).append('\n');
        }
        translated.forEach((key, value) -> all.append(key).append('=').append(value).append('\n'));
        return all.toString();
    }
}
