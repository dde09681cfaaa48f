package se.kommun.uppdrag.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an editor has in hand of a page.
 *
 * @param fields the header by key, one value or the entries of a list; null when the header is written as text.
 *     Blank values count as not there.
 * @param header the header as text, without the lines of hyphens; null counts as empty, unused beside fields
 * @param body the text after the header; null counts as empty
 */
public record PageEdit(@Nullable Map<String, List<String>> fields, @Nullable String header, String body) {

    public PageEdit {
        fields = fields == null ? null : normalize(fields);
        header = header == null ? "" : lines(header);
        body = body == null ? "" : lines(body);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without blanks at the ends, which no reader of the header sees, and without what is blank. */
    static Map<String, List<String>> normalize(Map<String, List<String>> fields) {
        Map<String, List<String>> sound = new LinkedHashMap<>();
        fields.forEach((key, values) -> {
            List<String> kept = values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
            if (!kept.isEmpty()) {
                sound.put(key, kept);
            }
        });
        return sound;
    }
}
