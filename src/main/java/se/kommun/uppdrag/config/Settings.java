package se.kommun.uppdrag.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.form.FormDefinition;

/** The site's settings, all of them valid. Immutable. */
public final class Settings {

    private final Map<Setting, String> values;
    private final Map<String, String> qualified;
    /** Where each form is sent, by the name of its definition. */
    private final Map<String, FormTarget> targets;

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
        this.targets = targets(form -> FormTarget.of(form, this));
    }

    private Settings(Map<Setting, String> values, Map<String, String> qualified, Map<String, FormTarget> targets) {
        this.values = new EnumMap<>(values);
        this.qualified = qualified;
        this.targets = targets;
    }

    private static Map<String, FormTarget> targets(Function<FormDefinition, FormTarget> target) {
        return FormDefinition.ALL.stream().collect(Collectors.toMap(FormDefinition::name, target, (one, other) -> one, TreeMap::new));
    }

    /** Returns the value in a language; empty when the site has it in its source language only. */
    public Optional<String> get(Setting setting, String language) {
        return language.equals(sourceLanguage()) ? Optional.of(get(setting))
                : Optional.ofNullable(qualified.get(setting.key() + "." + language));
    }

    /** Returns the value that pages in a language show: that of the source language when the language has none. */
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

    /** Returns the code of the language that the site is written in and that the others are translated from. */
    public String sourceLanguage() {
        return get(Setting.LANGUAGE);
    }

    /** Returns where the site's days begin and its hours count. */
    public ZoneId timeZone() {
        return ZoneId.of(get(Setting.TIME_ZONE));
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

    /** Returns where a form is sent. */
    public FormTarget target(FormDefinition form) {
        return targets.get(form.name());
    }

    /** Returns the settings that a form is sent by. */
    public FormSettings sentBy(FormDefinition form) {
        return FormSettings.of(form, this);
    }

    /** Returns the target of the interest form. */
    public FormTarget interest() {
        return target(FormDefinition.INTEREST);
    }

    /** Returns whether readers can send a form that asks who they are: it has an endpoint, and the site has a real URL. */
    public boolean hasLiveForm() {
        return !ReservedHosts.isExample(baseUrl())
                && Stream.of(interest(), accessibility()).anyMatch(target -> target.kind() == FormTarget.Kind.POST);
    }

    /** Returns the target of the feedback form. */
    public FormTarget feedback() {
        return target(FormDefinition.FEEDBACK);
    }

    /** Returns the target of the accessibility form. It is a form wherever the feedback form is one. */
    public FormTarget accessibility() {
        return target(FormDefinition.ACCESSIBILITY);
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
     * same. A form whose endpoint is replaced is sent to the new one. An accessibility form without an endpoint of its own still goes
     * where feedback goes.
     */
    public Settings with(Map<Setting, String> replaced) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        replaced.forEach((setting, value) -> {
            if (setting != Setting.ACCESSIBILITY_ENDPOINT || has(setting)) {
                changed.put(setting, value);
            }
        });
        return new Settings(changed, qualified, targets(form -> withAddress(target(form), replaced.get(sentBy(form).endpoint()))));
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
        return all.append(targets).append('\n').toString();
    }
}
