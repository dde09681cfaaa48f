package se.kommun.uppdrag.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a page as the editor sends it.
 *
 * @param fields the header's values by key, one or several; null if the header is edited as text. Blank values are
 *     treated as missing.
 * @param header the header as text, without the lines of hyphens; null is treated as empty. Unused if {@code fields} is set.
 * @param body the text after the header; null is treated as empty
 * @param owner the window that sends it
 */
public record PageEdit(@Nullable Map<String, List<String>> fields, @Nullable String header, String body, DraftOwner owner) {

    public PageEdit {
        fields = fields == null ? null : normalize(fields);
        header = header == null ? "" : withLf(header);
        body = body == null ? "" : withLf(body);
    }

    /** An edit that is not of a certain window. */
    public PageEdit(@Nullable Map<String, List<String>> fields, @Nullable String header, String body) {
        this(fields, header, body, DraftOwner.ANY);
    }

    private static String withLf(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Trims all values, and removes blank values and keys without values. The YAML parser ignores blanks at the ends too. */
    static Map<String, List<String>> normalize(Map<String, List<String>> fields) {
        Map<String, List<String>> normalized = new LinkedHashMap<>();
        fields.forEach((key, values) -> {
            List<String> nonBlank = values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
            if (!nonBlank.isEmpty()) {
                normalized.put(key, nonBlank);
            }
        });
        return normalized;
    }
}
