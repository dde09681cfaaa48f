package se.kommun.uppdrag.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Problem;

/** Checks combinations of the form settings, each of which is valid by itself. */
final class FormSettingsCheck {

    private final Settings settings;
    private final PropertiesFile file;
    private final Consumer<Problem> problems;

    private FormSettingsCheck(Settings settings, PropertiesFile file, Consumer<Problem> problems) {
        this.settings = settings;
        this.file = file;
        this.problems = problems;
    }

    static void check(Settings settings, PropertiesFile file, Consumer<Problem> problems) {
        FormSettingsCheck check = new FormSettingsCheck(settings, file, problems);
        Stream.of(Setting.FORM_ENDPOINT, Setting.FEEDBACK_ENDPOINT).filter(settings::has).forEach(check::checkLoopback);
        check.checkLink();
        check.checkFieldNames();
        check.checkUniqueNames(FormDefinition.INTEREST, NamedSetting.FORM_HIDDEN, Setting.RETURN_FIELD);
        check.checkUniqueNames(FormDefinition.FEEDBACK, NamedSetting.FEEDBACK_HIDDEN, Setting.FEEDBACK_RETURN_FIELD);
    }

    private void checkLoopback(Setting endpoint) {
        if (FormTargets.isLoopback(settings.get(endpoint)) && !FormTargets.isExample(settings.baseUrl())) {
            problems.accept(Problem.error("loopback-endpoint", file.place(endpoint.key()),
                    endpoint.key() + " är en adress på läsarens egen dator, men webbplatsen har en riktig adress. Det som läsarna skickar kommer inte fram.",
                    "Skriv adressen till er mottagare. Utan mottagare: lämna tomt."));
        }
    }

    private void checkLink() {
        if (settings.get(Setting.FORM_KIND).equals("link") && !settings.has(Setting.FORM_ENDPOINT)) {
            problems.accept(Problem.error("form-link-without-address", file.place(Setting.FORM_KIND.key()),
                    "form.kind=link länkar till en e-tjänst, men form.endpoint har ingen adress.",
                    "Skriv e-tjänstens adress efter form.endpoint, eller skriv form.kind=none."));
        }
    }

    private void checkFieldNames() {
        Set<String> known = new TreeSet<>();
        FormDefinition.ALL.stream().flatMap(FormSettingsCheck::fields).forEach(known::add);
        settings.named(NamedSetting.FIELD_NAME).keySet().stream().filter(field -> !known.contains(field)).forEach(field -> problems.accept(
                Problem.error("form-field-unknown", file.place(NamedSetting.FIELD_NAME.prefix() + field), "Formuläret har inget fält som heter " + field + ".",
                        DidYouMean.nearest(field, known).map(near -> "Menade du " + near + "?").orElse("Fälten är: " + String.join(", ", known) + "."))));
    }

    /** Reports two fields of one form with the same name: the receiver could not distinguish them. */
    private void checkUniqueNames(FormDefinition form, NamedSetting hidden, Setting returnField) {
        Map<String, String> keyByName = new HashMap<>();
        Map<String, String> renamed = settings.named(NamedSetting.FIELD_NAME);
        fields(form).forEach(field -> register(renamed.getOrDefault(field, field), NamedSetting.FIELD_NAME.prefix() + field, keyByName));
        settings.named(hidden).keySet().forEach(name -> register(name, hidden.prefix() + name, keyByName));
        if (settings.has(returnField)) {
            register(settings.get(returnField), returnField.key(), keyByName);
        }
    }

    /** Returns the names of a form's own fields, before the site renames any. */
    private static Stream<String> fields(FormDefinition form) {
        return Stream.concat(form.fields().stream().map(FormField::name), Stream.of(FormDefinition.PAGE, FormDefinition.HONEYPOT));
    }

    private void register(String name, String key, Map<String, String> keyByName) {
        String existing = keyByName.putIfAbsent(name, key);
        if (existing != null) {
            String written = file.values().containsKey(key) ? key : existing;
            problems.accept(Problem.error("form-field-duplicate", file.place(written), "Två fält i samma formulär skulle heta " + name + ".",
                    "Ge fältet ett annat namn, eller ta bort raden " + written + "."));
        }
    }
}
