package se.kommun.uppdrag.config;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The site's settings, each with its right form. Immutable. */
public final class Settings {

    private final Map<Setting, String> values;

    private final Map<String, String> qualified;
    private final FormTarget interest;
    private final FormTarget feedback;

    Settings(Map<Setting, String> values) {
        this(values, Map.of());
    }

    /** @param qualified values by whole key, of keys that end in a language, such as {@code site.title.en}, or in a name of {@link NamedSetting} */
    Settings(Map<Setting, String> values, Map<String, String> qualified) {
        this.values = new EnumMap<>(Setting.class);
        this.values.putAll(values);
        this.qualified = new TreeMap<>(qualified);
        this.interest = FormTargets.interest(this);
        this.feedback = FormTargets.feedback(this);
    }

    private Settings(Map<Setting, String> values, Map<String, String> qualified, FormTarget interest, FormTarget feedback) {
        this.values = new EnumMap<>(values);
        this.qualified = qualified;
        this.interest = interest;
        this.feedback = feedback;
    }

    /** The value in a language; empty when the site says it in Swedish only. */
    public Optional<String> get(Setting setting, String language) {
        return language.equals(LanguageCode.SOURCE) ? Optional.of(get(setting))
                : Optional.ofNullable(qualified.get(setting.key() + "." + language));
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
        return SettingType.hosts(get(Setting.RETURN_HOSTS)).map(host -> host.contains("://") ? host : "https://" + host).toList();
    }

    /** What the site does with the interest form. */
    public FormTarget interest() {
        return interest;
    }

    /** What the site does with the feedback box. */
    public FormTarget feedback() {
        return feedback;
    }

    /** The values of a setting that a site may have several of, by name, sorted. */
    public Map<String, String> named(NamedSetting setting) {
        Map<String, String> named = new TreeMap<>();
        qualified.forEach((key, value) -> NamedSetting.of(key).filter(setting::equals)
                .ifPresent(any -> named.put(key.substring(setting.prefix().length()), value)));
        return named;
    }

    /**
     * These settings with some replaced, as the preview does with the site's address. There is a form where there was one; one
     * whose endpoint is replaced is sent there.
     */
    public Settings with(Map<Setting, String> replaced) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.putAll(replaced);
        return new Settings(changed, qualified, moved(interest, replaced.get(Setting.FORM_ENDPOINT)), moved(feedback, replaced.get(Setting.FEEDBACK_ENDPOINT)));
    }

    private static FormTarget moved(FormTarget target, @Nullable String address) {
        return address == null || !target.isForm() ? target : new FormTarget(target.kind(), address);
    }

    /** Every setting and its value in a fixed order: equal text, equal settings. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        for (Setting setting : Setting.values()) {
            all.append(setting.key()).append('=').append(get(setting)).append('\n');
        }
        qualified.forEach((key, value) -> all.append(key).append('=').append(value).append('\n'));
        return all.append(interest).append('\n').append(feedback).append('\n').toString();
    }
}
