package se.kommun.uppdrag.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FrontMatter;

/**
 * A front matter header in which every key has its own lines, so that one key can be changed without touching the others.
 *
 * @param parts the keys with their lines, and the lines between them
 * @param keyOfLine the key that owns each line; empty for a line without a key
 * @param values the values by key, unchanged and in file order
 */
record EditableHeader(List<Part> parts, List<String> keyOfLine, Map<String, List<String>> values) {

    static final EditableHeader EMPTY = new EditableHeader(List.of(), List.of(), Map.of());

    private static final int HEADER_LINE = 2; // line number of the header's first line in the file

    /**
     * The lines of a key, or one line without a key. Each has its line end.
     *
     * @param key null for a comment or a blank line, unless it is between the lines of a value
     */
    record Part(@Nullable String key, List<String> lines) {}

    /** Parses a header. Empty if it cannot be edited as a form: two keys share a line, or a value has several lines. */
    static Optional<EditableHeader> of(String text, FrontMatter read) {
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
        List<String> keys = List.copyOf(read.fields().keySet());
        List<Part> parts = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        int at = 0;
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            int start = read.fields().get(key).keyLine() - HEADER_LINE;
            int end = i + 1 < keys.size() ? read.fields().get(keys.get(i + 1)).keyLine() - HEADER_LINE : lines.size();
            values.put(key, read.fields().get(key).entries());
            if (start < at || end <= start || end > lines.size() || !beginsWith(key, lines.get(start)) || !YamlWriter.isKey(key)
                    || values.get(key).stream().anyMatch(YamlWriter::hasControls)) {
                return Optional.empty();
            }
            while (end > start + 1 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
                end--;
            }
            addWithoutKey(lines.subList(at, start), parts);
            parts.add(new Part(key, lines.subList(start, end)));
            at = end;
        }
        addWithoutKey(lines.subList(at, lines.size()), parts);
        List<String> keyOfLine = parts.stream().flatMap(part -> Collections.nCopies(part.lines().size(), Objects.requireNonNullElse(part.key(), "")).stream()).toList();
        return Optional.of(new EditableHeader(parts, keyOfLine, values));
    }

    private static boolean beginsWith(String key, String line) {
        return line.startsWith(key) && line.substring(key.length()).stripLeading().startsWith(":");
    }

    private static void addWithoutKey(List<String> lines, List<Part> parts) {
        lines.forEach(line -> parts.add(new Part(null, List.of(line))));
    }

    /** The key that owns a line of the file. Comments above a key do not belong to it. */
    Optional<String> keyAt(int fileLine) {
        int line = fileLine - HEADER_LINE;
        return line < 0 || line >= keyOfLine.size() ? Optional.empty() : Optional.of(keyOfLine.get(line)).filter(key -> !key.isEmpty());
    }

    /**
     * The header's text with exactly these values.
     *
     * @param model orders new keys
     * @throws EditRejectedException if a key or value cannot be written so that it reads back the same
     */
    String with(Map<String, List<String>> wanted, ContentModel model) throws EditRejectedException {
        for (Map.Entry<String, List<String>> each : wanted.entrySet()) {
            if (!YamlWriter.isKey(each.getKey())) {
                throw new EditRejectedException("\"" + each.getKey() + "\" kan inte vara namnet på en uppgift.");
            }
            if (each.getValue().stream().anyMatch(YamlWriter::hasControls)) {
                throw new EditRejectedException("Uppgiften " + each.getKey() + " har radbrytningar eller andra styrtecken. Skriv den på en enda rad.");
            }
        }
        String changed = new HeaderChange(this, wanted, model).text();
        if (!readsBackAs(changed, wanted)) {
            changed = new HeaderChange(EMPTY, inOrder(wanted), model).text();
        }
        if (!readsBackAs(changed, wanted)) {
            throw new EditRejectedException("Uppgifterna går inte att skriva så att de kan läsas igen. Ta bort ovanliga tecken.");
        }
        return changed;
    }

    /** Sorts existing keys first, in file order. */
    private Map<String, List<String>> inOrder(Map<String, List<String>> wanted) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        values.keySet().stream().filter(wanted::containsKey).forEach(key -> ordered.put(key, wanted.get(key)));
        wanted.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static boolean readsBackAs(String header, Map<String, List<String>> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        return FrontMatter.read("", "---\n" + header + "---\n", ignored -> { })
                .map(read -> PageEdit.normalize(read.fields().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().entries()))).equals(wanted))
                .orElse(false);
    }
}
