package se.kommun.uppdrag.config;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The site's settings, all of them valid. Immutable. */
public final class Settings {

    private final Map<Setting, String> values;
    private final Map<String, String> qualified;
    private final FormTarget interest;
    private final FormTarget feedback;

    /**
     * Creates the settings.
     *
     * @param qualified values by full key, for keys that end with a language, such as {@code site.title.en}, or with a name of
     *     {@link NamedSetting}
     */
    Settings(Map<Setting, String> values, Map<String, String> qualified) {
        this.values = new EnumMap<>(Setting.class);
        this.values.putAll(values);
        this.qualified = new TreeMap<>(qualified);
        this.interest = FormTarget.interest(this);
        this.feedback = FormTarget.feedback(this);
    }

    private Settings(Map<Setting, String> values, Map<String, String> qualified, FormTarget interest, FormTarget feedback) {
        this.values = new EnumMap<>(values);
        this.qualified = qualified;
        this.interest = interest;
        this.feedback = feedback;
    }

    /** Returns the value in a language; empty when the site has it in Swedish only. */
    public Optional<String> get(Setting setting, String language) {
        return language.equals(LanguageCode.SOURCE) ? Optional.of(get(setting))
                : Optional.ofNullable(qualified.get(setting.key() + "." + language));
    }

    /** Returns the value that pages in a language show: the Swedish one when the language has none. */
    public String localized(Setting setting, String language) {
        return get(setting, language).orElseGet(() -> get(setting));
    }

    /** Returns the value, or the setting's default; never null. */
    public String get(Setting setting) {
        return values.getOrDefault(setting, setting.defaultValue());
    }

    public boolean has(Setting setting) {
        return !get(setting).isEmpty();
    }

    public boolean is(Setting flag) {
        return get(flag).equals("true");
    }

    /** Returns the URL of the start page, ending with a slash. */
    public String baseUrl() {
        return get(Setting.BASE_URL);
    }

    /** Returns the path of {@link #baseUrl}, such as {@code /} or {@code /omsorg/uppdrag/}. */
    public String basePath() {
        return URI.create(baseUrl()).getRawPath();
    }

    /** Returns the origin of {@link #baseUrl}, such as {@code https://www.example.se}. */
    public String origin() {
        URI base = URI.create(baseUrl());
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    /** Returns the origins, in addition to the endpoints, that may redirect a reader back from a form. A host alone means https. */
    public List<String> returnHosts() {
        return SettingType.hosts(get(Setting.RETURN_HOSTS)).map(host -> host.contains("://") ? host : "https://" + host).toList();
    }

    /** Returns the target of the interest form. */
    public FormTarget interest() {
        return interest;
    }

    /** Returns whether readers can send the interest form: it has an endpoint, and the site has a real URL. */
    public boolean hasLiveForm() {
        return interest.kind() == FormTarget.Kind.POST && !FormTarget.isExample(baseUrl());
    }

    /** Returns the target of the feedback form. */
    public FormTarget feedback() {
        return feedback;
    }

    /** Returns the values of a setting that a site can have several of, by name, sorted. */
    public Map<String, String> named(NamedSetting setting) {
        Map<String, String> named = new TreeMap<>();
        qualified.forEach((key, value) -> NamedSetting.of(key).filter(setting::equals)
                .ifPresent(any -> named.put(key.substring(setting.prefix().length()), value)));
        return named;
    }

    /**
     * Returns a copy with some settings replaced, as the preview does with the site's URL. The kind of each form target stays the
     * same. A form whose endpoint is replaced is sent to the new one.
     */
    public Settings with(Map<Setting, String> replaced) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.putAll(replaced);
        return new Settings(changed, qualified, withAddress(interest, replaced.get(Setting.FORM_ENDPOINT)), withAddress(feedback, replaced.get(Setting.FEEDBACK_ENDPOINT)));
    }

    private static FormTarget withAddress(FormTarget target, @Nullable String address) {
        return address == null || !target.isForm() ? target : new FormTarget(target.kind(), address);
    }

    /** Returns every setting and its value in a fixed order: equal texts mean equal settings. */
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
