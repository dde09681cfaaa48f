package se.kommun.uppdrag.config;

import java.util.Arrays;
import java.util.Optional;

/** Settings that a site can have several of: the key ends with a name. */
public enum NamedSetting {
    FORM_HIDDEN("form.hidden.", "NAMN", SettingType.TEXT_OR_EMPTY, "Ett dolt fält som mottagaren av intresseanmälan vill ha, till exempel form.hidden.formid=12"),
    FEEDBACK_HIDDEN("form.feedbackHidden.", "NAMN", SettingType.TEXT_OR_EMPTY, "Ett dolt fält i rutan för synpunkter"),
    ACCESSIBILITY_HIDDEN("form.accessibilityHidden.", "NAMN", SettingType.TEXT_OR_EMPTY, "Ett dolt fält i formuläret om tillgänglighet, om det har en egen mottagare"),
    FIELD_NAME("form.name.", "FÄLT", SettingType.WORD, "Mottagarens eget namn på ett fält, till exempel form.name.epost=email");

    private final String prefix;
    private final String placeholder;
    private final SettingType form;
    private final String help;

    NamedSetting(String prefix, String placeholder, SettingType form, String help) {
        this.prefix = prefix;
        this.placeholder = placeholder;
        this.form = form;
        this.help = help;
    }

    /** Returns the prefix of all its keys, including the last dot. */
    public String prefix() {
        return prefix;
    }

    /** Returns the key as the documentation writes it, such as {@code form.hidden.NAMN}. */
    public String pattern() {
        return prefix + placeholder;
    }

    /** Returns what it is for, in Swedish. */
    public String help() {
        return help;
    }

    /** Returns how to correct a key of this setting or its value, in Swedish; empty when both are valid. */
    Optional<String> faultIn(String key, String value) {
        String name = key.substring(prefix.length());
        return name.matches(SettingType.FIELD_NAME) ? form.faultIn(value) : SettingType.WORD.faultIn(name);
    }

    static Optional<NamedSetting> of(String key) {
        return Arrays.stream(values()).filter(setting -> key.startsWith(setting.prefix) && key.length() > setting.prefix.length()).findFirst();
    }
}
