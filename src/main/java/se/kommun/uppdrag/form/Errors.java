package se.kommun.uppdrag.form;

import java.util.EnumMap;
import java.util.Map;

/** The texts of a field's errors. */
final class Errors {

    private Errors() {}

    static Map<FieldFault, String> with(Map<FieldFault, String> keys, FieldFault fault, String key) {
        Map<FieldFault, String> more = new EnumMap<>(FieldFault.class);
        more.putAll(keys);
        more.put(fault, key);
        return more;
    }
}
