package se.kommun.uppdrag.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Problem;

/** Checks the settings that name the fields of forms. */
record FormFieldsCheck(Settings settings, PropertiesFile file, Consumer<Problem> problems) {

    void check() {
        checkFieldNames();
        Set<String> reported = new HashSet<>(); // two forms that are sent by the same settings share their mistakes
        FormDefinition.ALL.forEach(form -> checkUniqueNames(form, FormSettings.of(form, settings), reported));
    }

    private void checkFieldNames() {
        Set<String> known = FormDefinition.ALL.stream().flatMap(FormFieldsCheck::fields).collect(Collectors.toCollection(TreeSet::new));
        settings.named(NamedSetting.FIELD_NAME).keySet().stream().filter(field -> !known.contains(field)).forEach(field ->
                problems.accept(Problem.error("form-field-unknown", file.place(NamedSetting.FIELD_NAME.prefix() + field),
                        "Formuläret har inget fält som heter " + field + ".",
                        DidYouMean.nearest(field, known).map(near -> "Menade du " + near + "?").orElse("Fälten är: " + String.join(", ", known) + "."))));
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
            problems.accept(Problem.error("form-field-duplicate", file.place(written), "Två fält i samma formulär skulle heta " + name + ".",
                    "Ge fältet ett annat namn, eller ta bort raden " + written + "."));
        }
    }
}
