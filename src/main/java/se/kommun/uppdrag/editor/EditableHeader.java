package se.kommun.uppdrag.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.content.FrontMatterField;

/**
 * A front matter header in which every key has its own lines, so that one key can be changed without touching the others.
 *
 * @param lines the lines, each with its line end
 * @param values the values by key, unchanged and in file order
 * @param starts the key that begins at each index in {@code lines}
 * @param ends for each key, the index after the last line of its value
 */
record EditableHeader(List<String> lines, Map<String, List<String>> values,
              NavigableMap<Integer, String> starts, Map<String, Integer> ends) {

    static final EditableHeader EMPTY = new EditableHeader(List.of(), Map.of(), new TreeMap<>(), Map.of());

    private static final int HEADER_LINE = 2; // line number of the header's first line in the file

    /** Parses a header. Empty if it cannot be edited as a form: two keys share a line, or a value has several lines. */
    static Optional<EditableHeader> of(String text, FrontMatter read) {
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
        Map<String, List<String>> values = new LinkedHashMap<>();
        NavigableMap<Integer, String> starts = new TreeMap<>();
        for (Map.Entry<String, FrontMatterField> field : read.fields().entrySet()) {
            String key = field.getKey();
            int line = read.keyLines().get(key) - HEADER_LINE;
            boolean ownLine = line >= 0 && line < lines.size() && lines.get(line).startsWith(key)
                    && lines.get(line).substring(key.length()).stripLeading().startsWith(":");
            if (!ownLine || !YamlWriter.isKey(key) || field.getValue().entries().stream().anyMatch(YamlWriter::hasControls)) {
                return Optional.empty();
            }
            values.put(key, field.getValue().entries());
            starts.put(line, key);
        }
        return Optional.of(new EditableHeader(lines, values, starts, ends(lines, starts)));
    }

    /** The key that owns a line of the file. Comments above a key do not belong to it. */
    Optional<String> keyAt(int fileLine) {
        int at = fileLine - HEADER_LINE;
        return Optional.ofNullable(starts.floorEntry(at)).map(Map.Entry::getValue).filter(key -> at < end(key));
    }

    /** The index after the last line of a key's value. Blank lines and comments that follow the value are not part of it. */
    int end(String key) {
        return ends.get(key);
    }

    private static Map<String, Integer> ends(List<String> lines, NavigableMap<Integer, String> starts) {
        Map<String, Integer> ends = new HashMap<>();
        starts.forEach((start, key) -> {
            Integer next = starts.higherKey(start);
            int end = next == null ? lines.size() : next;
            while (end > start + 1 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
                end--;
            }
            ends.put(key, end);
        });
        return ends;
    }

    /**
     * The header's text with exactly these values.
     *
     * @throws EditRejectedException if a key or value cannot be written so that it reads back the same
     */
    String with(Map<String, List<String>> wanted) throws EditRejectedException {
        for (Map.Entry<String, List<String>> each : wanted.entrySet()) {
            if (!YamlWriter.isKey(each.getKey())) {
                throw new EditRejectedException("\"" + each.getKey() + "\" kan inte vara namnet på en uppgift.");
            }
            if (each.getValue().stream().anyMatch(YamlWriter::hasControls)) {
                throw new EditRejectedException("Uppgiften " + each.getKey() + " har radbrytningar eller andra styrtecken. Skriv den på en enda rad.");
            }
        }
        String changed = new HeaderChange(this, wanted).text();
        if (!readsBackAs(changed, wanted)) {
            changed = new HeaderChange(EMPTY, inOrder(wanted)).text();
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
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> new ArrayList<>(each.getValue().entries())))).equals(wanted))
                .orElse(false);
    }
}
