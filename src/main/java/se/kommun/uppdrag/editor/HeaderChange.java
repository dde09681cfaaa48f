package se.kommun.uppdrag.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.editor.EditableHeader.Part;

/**
 * Writes new values into a header line by line. Existing keys keep their place, even if it differs from the schema's order,
 * so that changing one value changes one line.
 */
final class HeaderChange {

    private static final Pattern COMMENTED_ENTRY = Pattern.compile("#\\s*- .*", Pattern.DOTALL);

    private final EditableHeader header;
    private final Map<String, List<String>> wanted;
    private final List<FrontMatterKey> schema;
    private final List<Part> parts = new ArrayList<>();

    HeaderChange(EditableHeader header, Map<String, List<String>> wanted, ContentModel model) {
        this.header = header;
        this.wanted = PageEdit.normalize(wanted);
        this.schema = this.wanted.getOrDefault("type", List.of()).stream().findFirst().flatMap(model::type).map(PageType::keys).orElse(model.common());
    }

    String text() {
        header.parts().stream().map(this::changed).filter(part -> !part.lines().isEmpty()).forEach(parts::add);
        schema.stream().map(FrontMatterKey::name).filter(this::isNew).forEach(this::addNewKey);
        wanted.keySet().stream().filter(this::isNew).filter(key -> form(key) == null).forEach(key -> parts.add(newPart(key)));
        return parts.stream().flatMap(part -> part.lines().stream()).collect(Collectors.joining());
    }

    private boolean isNew(String key) {
        return wanted.containsKey(key) && !header.values().containsKey(key);
    }

    /** An existing part with the wanted value; without lines if the key is removed. */
    private Part changed(Part part) {
        String key = part.key();
        List<String> before = key == null ? List.of() : header.values().get(key);
        List<String> now = wanted.get(key);
        // PageEdit drops blank values, so that a blank key is missing in the edit too. It is kept: the editor did not remove it.
        if (before.stream().allMatch(String::isBlank) && now == null || now != null && now.equals(PageEdit.normalize(Map.of(key, before)).get(key))) {
            return part;
        }
        return new Part(key, now == null ? List.of() : List.of(YamlListChange.write(key, part.lines(), before, now, form(key))));
    }

    /** Adds a key where it is commented out, otherwise after the nearest existing key that precedes it in the schema. */
    private void addNewKey(String key) {
        for (int i = 0; i < parts.size(); i++) {
            if (isWithoutKey(i, Pattern.compile("#\\s?" + key + ":.*", Pattern.DOTALL))) {
                parts.set(i, newPart(key));
                while (i + 1 < parts.size() && isWithoutKey(i + 1, COMMENTED_ENTRY)) {
                    parts.remove(i + 1);
                }
                return;
            }
        }
        List<String> keys = parts.stream().map(Part::key).toList();
        int nearest = schema.stream().map(FrontMatterKey::name).takeWhile(name -> !name.equals(key)).map(keys::indexOf).filter(at -> at >= 0)
                .reduce((one, next) -> next).orElse(-1);
        parts.add(nearest + 1, newPart(key));
    }

    private boolean isWithoutKey(int i, Pattern text) {
        return parts.get(i).key() == null && text.matcher(parts.get(i).lines().get(0)).matches();
    }

    private Part newPart(String key) {
        return new Part(key, List.of(YamlWriter.entry(key, wanted.get(key), form(key))));
    }

    private @Nullable ValueType form(String key) {
        return schema.stream().filter(each -> each.name().equals(key)).map(FrontMatterKey::form).findFirst().orElse(null);
    }
}
