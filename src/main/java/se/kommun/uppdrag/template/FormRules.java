package se.kommun.uppdrag.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.kommun.uppdrag.form.FormDefinition;

/** The rules of the forms' fields, as templates see them. */
final class FormRules {

    /** By the name of the field; no field of one form has the name of a field of the other. */
    static final Map<String, Views.FieldRules> FIELDS = fields();

    private FormRules() {}

    private static Map<String, Views.FieldRules> fields() {
        Map<String, Views.FieldRules> fields = new LinkedHashMap<>();
        FormDefinition.ALL.stream().flatMap(form -> form.fields().stream()).forEach(field ->
                fields.put(field.name(), new Views.FieldRules(field.required(), field.oneOf(), field.maxLength(), field.kind().pattern(),
                        field.options(), field.exclusive())));
        return Collections.unmodifiableMap(fields);
    }
}
