package se.kommun.uppdrag.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueType;

/**
 * Writes new values into a header line by line. Existing keys keep their place, even if it differs from the schema's order,
 * so that changing one value changes one line.
 */
final class HeaderChange {

    private static final Pattern COMMENTED_ENTRY = Pattern.compile("#\\s*- .*", Pattern.DOTALL);

    /** Consecutive lines of the header; {@code key} is null for comments and blank lines. */
    private record Part(@Nullable String key, String text) {}

    private final EditableHeader header;
    private final Map<String, List<String>> wanted;
    private final List<FrontMatterKey> schema;
    private final List<Part> parts = new ArrayList<>();

    HeaderChange(EditableHeader header, Map<String, List<String>> wanted) {
        this.header = header;
        this.wanted = PageEdit.normalize(wanted);
        this.schema = this.wanted.getOrDefault("type", List.of()).stream().findFirst().flatMap(PageType::of).orElse(PageType.PAGE).keys();
    }

    String text() {
        addExisting();
        schema.stream().map(FrontMatterKey::name).filter(this::isNew).forEach(this::addNewKey);
        wanted.keySet().stream().filter(this::isNew).filter(key -> form(key) == null).forEach(key -> parts.add(new Part(key, lines(key))));
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }

    private boolean isNew(String key) {
        return wanted.containsKey(key) && !header.values().containsKey(key);
    }

    private void addExisting() {
        int at = 0;
        for (Map.Entry<Integer, String> key : header.starts().entrySet()) {
            addWithoutKey(at, key.getKey());
            at = header.end(key.getValue());
            addExistingKey(key.getValue(), key.getKey(), at);
        }
        addWithoutKey(at, header.lines().size());
    }

    private void addWithoutKey(int from, int to) {
        header.lines().subList(from, to).forEach(line -> parts.add(new Part(null, line)));
    }

    private void addExistingKey(String key, int from, int to) {
        List<String> lines = header.lines().subList(from, to);
        List<String> before = header.values().get(key);
        List<String> now = wanted.get(key);
        if (now == null) {
            // PageEdit drops blank values, so that a blank key is missing in the edit too. It is kept: the editor did not remove it.
            if (before.stream().allMatch(String::isBlank)) {
                parts.add(new Part(key, String.join("", lines)));
            }
        } else if (now.equals(PageEdit.normalize(Map.of(key, before)).get(key))) {
            parts.add(new Part(key, String.join("", lines)));
        } else {
            parts.add(new Part(key, YamlWriter.change(key, lines, before, now, form(key))));
        }
    }

    /** Adds a key where it is commented out, otherwise after the nearest existing key that precedes it in the schema. */
    private void addNewKey(String key) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).key() == null && parts.get(i).text().matches("(?s)#\\s?" + key + ":.*")) {
                parts.set(i, new Part(key, lines(key)));
                while (i + 1 < parts.size() && parts.get(i + 1).key() == null && COMMENTED_ENTRY.matcher(parts.get(i + 1).text()).matches()) {
                    parts.remove(i + 1);
                }
                return;
            }
        }
        int place = 0;
        for (FrontMatterKey before : schema) {
            if (before.name().equals(key)) {
                break;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (before.name().equals(parts.get(i).key())) {
                    place = i + 1;
                }
            }
        }
        parts.add(place, new Part(key, lines(key)));
    }

    private String lines(String key) {
        return YamlWriter.entry(key, wanted.get(key), form(key));
    }

    private @Nullable ValueType form(String key) {
        return schema.stream().filter(each -> each.name().equals(key)).map(FrontMatterKey::form).findFirst().orElse(null);
    }
}
