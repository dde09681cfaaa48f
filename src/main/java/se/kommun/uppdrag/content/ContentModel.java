package se.kommun.uppdrag.content;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The page types of a site with their keys. Immutable. Two models are the same only if they are one object: see {@link ContentModelFile}.
 *
 * @param types in the order of the file
 * @param common the keys that pages of every type have, in the order in which they are written
 * @param tones the colour of the style sheet that goes with each illustration
 */
public record ContentModel(List<PageType> types, List<FrontMatterKey> common, Map<String, String> tones) {

    /** The name of the file in the program and in a site. */
    public static final String FILE = "content-model.yaml";

    private static final ContentModel PROGRAM = ContentModelReader.ofProgram();

    /** Returns the program's own model, for sites that have none. */
    public static ContentModel ofProgram() {
        return PROGRAM;
    }

    /** Returns the model of a site as it is now; the program's own if the site's has faults, which the build reports. */
    public static ContentModel of(Path site) {
        return ContentModelFile.read(site).model().orElse(PROGRAM);
    }

    public Optional<PageType> type(String word) {
        return types.stream().filter(type -> type.word().equals(word)).findFirst();
    }

    /** Returns the type with a purpose; empty if the site has none. */
    public Optional<PageType> type(Purpose purpose) {
        return types.stream().filter(type -> type.is(purpose)).findFirst();
    }

    /** Returns the words of all types. */
    public List<String> words() {
        return types.stream().map(PageType::word).toList();
    }

    /** Returns the facts of the types in a list, each name once, in the order of the types. */
    public List<FrontMatterKey> facts(PageList listing) {
        Map<String, FrontMatterKey> facts = new LinkedHashMap<>();
        types.stream().filter(type -> type.isIn(listing)).flatMap(type -> type.facts().stream()).forEach(key -> facts.putIfAbsent(key.name(), key));
        return List.copyOf(facts.values());
    }

    /** Returns what editors see before the value of each key of any type, by the key's name. */
    public Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        types.stream().flatMap(type -> type.keys().stream()).forEach(key -> labels.putIfAbsent(key.name(), key.label().text()));
        return labels;
    }

    /** Returns what the editor's form shows for a value of a choice; other values are unchanged. */
    public String label(String key, String value) {
        return types.stream().flatMap(type -> type.key(key).stream()).map(each -> each.form().words().getOrDefault(value, value)).findFirst().orElse(value);
    }

    /** Returns the names of the keys, of any type, that name the file of a page. */
    public Set<String> fileKeys() {
        Set<String> names = new TreeSet<>();
        types.stream().flatMap(type -> type.keys().stream()).filter(key -> key.form() == ValueType.PAGE_FILE).forEach(key -> names.add(key.name()));
        return names;
    }
}
