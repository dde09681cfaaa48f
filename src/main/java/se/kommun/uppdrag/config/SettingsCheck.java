package se.kommun.uppdrag.config;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/**
 * Checks the settings together, each of which is valid by itself: that the required ones exist (without them the site would name no
 * municipality, or the wrong one), and that those of the forms and of the receiver's mail fit each other.
 */
record SettingsCheck(Settings settings, PropertiesFile file, Consumer<Problem> problems) {

    private static final String MISSING = "missing-setting";

    /** Reports that the settings file is missing. */
    static void missingFile(String file, Consumer<Problem> problems) {
        String keys = Setting.allRequired().stream().map(setting -> setting.key() + "=").collect(Collectors.joining(", "));
        problems.accept(Problem.error(MISSING, Location.of(file), "Filen med webbplatsens inställningar saknas.",
                "Skriv en fil som heter " + file + " i webbplatsens mapp, med en rad för var och en av " + keys
                        + ". docs/redaktor.md förklarar dem."));
    }

    void check() {
        checkRequired();
        SiteVersion.PROGRAM.check(settings.get(Setting.SITE_VERSION), file.place(Setting.SITE_VERSION.key())).ifPresent(problems);
        checkPlaceholders();
        FormSettings.ALL.stream().map(FormSettings::endpoint).filter(settings::has).forEach(this::checkLoopback);
        if (settings.get(Setting.FORM_KIND).equals("link") && !settings.has(Setting.FORM_ENDPOINT)) {
            error("form-link-without-address", Setting.FORM_KIND.key(), "form.kind=link länkar till en e-tjänst, men form.endpoint har ingen adress.",
                    "Skriv e-tjänstens adress efter form.endpoint, eller skriv form.kind=none.");
        }
        checkFieldNames();
        Set<String> reported = new HashSet<>(); // two forms that are sent by the same settings share their mistakes
        FormDefinition.ALL.forEach(form -> checkUniqueNames(form, FormSettings.of(form, settings), reported));
        checkMail();
        if (settings.has(Setting.PUBLISH_TO) && settings.has(Setting.PUBLISH_COMMAND)) {
            error("publish-two-targets", Setting.PUBLISH_COMMAND.key(), "Webbplatsen skulle publiceras på två sätt: publish.to och publish.command.", "Ta bort den ena raden.");
        }
    }

    /**
     * Reports the required settings that the file lacks. A key with a small spelling mistake, or without value, is reported only
     * as that.
     */
    private void checkRequired() {
        Set<String> keys = file.values().keySet();
        Set<String> intended = keys.stream().filter(key -> !SettingsReader.isTranslation(key, settings.sourceLanguage()))
                .flatMap(key -> DidYouMean.nearest(key, Setting.keys()).stream()).collect(Collectors.toSet());
        Location last = keys.stream().filter(key -> key.startsWith("site.")).map(file::place)
                .max(Comparator.comparingInt(Location::line)).orElse(new Location(file.name(), 1, 1));
        Setting.allRequired().stream().filter(setting -> !keys.contains(setting.key()) && !intended.contains(setting.key())).forEach(setting ->
                problems.accept(Problem.error(MISSING, last, "Inställningen " + setting.key() + " saknas: " + setting.help().toLowerCase(Locale.ROOT) + ".",
                        "Skriv en ny rad under den här raden: " + setting.key() + "= och sedan det som gäller för er kommun.")));
    }

    /** Reports what identifies the municipality and is not filled in. A site with a real address must have it. */
    private void checkPlaceholders() {
        boolean required = settings.is(Setting.STRICT) || !FormTarget.isExample(settings.baseUrl());
        Setting.allRequired().stream().filter(setting -> isPlaceholder(file.values().getOrDefault(setting.key(), ""), setting)).forEach(setting ->
                problems.accept(Problem.warning(Problem.TO_CONFIRM, file.place(setting.key()), setting.help() + " är inte ifyllt.",
                        "Skriv det som gäller efter " + setting.key() + "=.").withSeverity(required ? Severity.ERROR : Severity.WARNING)));
    }

    /** In any language: the default, something in brackets, or an address in the domain that nobody can have (RFC 2606). */
    private static boolean isPlaceholder(String value, Setting setting) {
        return value.equals(setting.defaultValue()) || value.startsWith("[") && value.endsWith("]") || value.endsWith(".invalid");
    }

    private void checkLoopback(Setting endpoint) {
        if (FormTarget.isLoopback(settings.get(endpoint)) && !FormTarget.isExample(settings.baseUrl())) {
            error("loopback-endpoint", endpoint.key(), endpoint.key()
                            + " är en adress på läsarens egen dator, men webbplatsen har en riktig adress. Det som läsarna skickar kommer inte fram.",
                    "Skriv adressen till er mottagare. Utan mottagare: lämna tomt.");
        }
    }

    private void checkFieldNames() {
        Set<String> known = FormDefinition.ALL.stream().flatMap(SettingsCheck::fields).collect(Collectors.toCollection(TreeSet::new));
        settings.named(NamedSetting.FIELD_NAME).keySet().stream().filter(field -> !known.contains(field)).forEach(field ->
                error("form-field-unknown", NamedSetting.FIELD_NAME.prefix() + field, "Formuläret har inget fält som heter " + field + ".",
                        DidYouMean.nearest(field, known).map(near -> "Menade du " + near + "?").orElse("Fälten är: " + String.join(", ", known) + ".")));
    }

    /** Reports two fields of one form with the same name: the receiver could not distinguish them. */
    private void checkUniqueNames(FormDefinition form, FormSettings sentBy, Set<String> reported) {
        Map<String, String> keyByName = new HashMap<>();
        Map<String, String> renamed = settings.named(NamedSetting.FIELD_NAME);
        fields(form).forEach(field -> register(renamed.getOrDefault(field, field), NamedSetting.FIELD_NAME.prefix() + field, keyByName, reported));
        settings.named(sentBy.hidden()).keySet().forEach(name -> register(name, sentBy.hidden().prefix() + name, keyByName, reported));
        if (settings.has(sentBy.returnField())) {
            register(settings.get(sentBy.returnField()), sentBy.returnField().key(), keyByName, reported);
        }
    }

    /** Returns the names of a form's own fields, before the site renames any. */
    private static Stream<String> fields(FormDefinition form) {
        return Stream.concat(form.fields().stream().map(FormField::name), form == FormDefinition.ACCESSIBILITY
                ? Stream.of(FormDefinition.PAGE, FormDefinition.HONEYPOT, FormDefinition.FORM) : Stream.of(FormDefinition.PAGE, FormDefinition.HONEYPOT));
    }

    private void register(String name, String key, Map<String, String> keyByName, Set<String> reported) {
        String existing = keyByName.putIfAbsent(name, key);
        String written = file.values().containsKey(key) ? key : existing;
        if (existing != null && reported.add(written)) {
            error("form-field-duplicate", written, "Två fält i samma formulär skulle heta " + name + ".",
                    "Ge fältet ett annat namn, eller ta bort raden " + written + ".");
        }
    }

    private void checkMail() {
        if (settings.has(Setting.MAIL_TO) && !settings.has(Setting.SMTP_HOST)) {
            error("receive-mail-without-server", Setting.MAIL_TO.key(), "receive.mailTo har en adress, men det finns ingen e-postserver att skicka genom.",
                    "Skriv serverns namn efter receive.smtpHost, eller lämna receive.mailTo tomt.");
        }
        boolean unencrypted = settings.get(Setting.SMTP_SECURITY).equals("none");
        if (unencrypted && settings.has(Setting.SMTP_HOST) && !FormTarget.isLoopbackHost(settings.get(Setting.SMTP_HOST))) {
            error("receive-mail-unencrypted", Setting.SMTP_SECURITY.key(), "Personuppgifter skulle skickas okrypterade till e-postservern.",
                    "Skriv receive.smtpSecurity=starttls eller tls. none går bara när servern är localhost.");
        }
    }

    private void error(String rule, String key, String message, String fix) {
        problems.accept(Problem.error(rule, file.place(key), message, fix));
    }
}
