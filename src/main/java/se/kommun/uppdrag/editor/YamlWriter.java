package se.kommun.uppdrag.editor;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.ValueType;

/** Writes values as YAML 1.2. Quotes a value if a YAML 1.1 or 1.2 parser would not read the plain scalar as the same text. */
final class YamlWriter {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:.*[^\\s:])?");
    /** Plain scalars that a YAML 1.1 or 1.2 parser reads as a boolean, null or number. */
    private static final Pattern NOT_TEXT = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|[0-9][0-9_,.:eExXoOa-fA-F+-]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,5}");

    private YamlWriter() {}

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t');
    }

    /** The lines of one key; {@code form} is null for a key that is not in the schema. */
    static String entry(String key, List<String> values, @Nullable ValueType form) {
        if (!(form != null && form.list()) && values.size() == 1) {
            return key + ": " + scalar(values.get(0), form) + "\n";
        }
        StringBuilder text = new StringBuilder(key).append(":\n");
        values.forEach(value -> text.append("  - ").append(scalar(value, form)).append('\n'));
        return text.toString();
    }

    /** A value as a plain scalar or in double quotes. */
    static String scalar(String value, @Nullable ValueType form) {
        boolean plain = DATE.matcher(value).matches() || form != null && form.kind() == ValueType.Kind.NUMBER && NUMBER.matcher(value).matches()
                || PLAIN.matcher(value).matches() && !NOT_TEXT.matcher(value).matches()
                && !value.contains(": ") && !value.contains(" #") && !value.contains("\t");
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
}
