package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** A mapping in the content model: values by name, with their places. Each method reports a value that is not what it should be. */
final class YamlMapping {

    static final String RULE = "content-model";

    private final Location place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Location> names = new LinkedHashMap<>();
    private final Map<String, YamlMapping> mappings = new HashMap<>();
    /** The names that were meant by names that do not exist: that is one fault, and not a missing name too. */
    private final Set<String> misspelt = new HashSet<>();
    private final Consumer<Problem> problems;

    /** @param place where its name is written */
    YamlMapping(Node node, Location place, Consumer<Problem> problems) {
        this.place = place;
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            report(placeOf(node), "Här ska det stå rader med namn och värde.", "Skriv till exempel label: Plats på en egen rad, längre in än raden ovanför.");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                report(placeOf(tuple.getKeyNode()), "Namnet går inte att läsa.", "Skriv ett namn, kolon och ett värde.");
            } else {
                if (values.put(name.getValue(), tuple.getValueNode()) != null) {
                    report(placeOf(name), name.getValue() + " står två gånger.", "Ta bort den ena.");
                }
                names.put(name.getValue(), placeOf(name));
            }
        }
    }

    /** Reports names that do not belong here. */
    YamlMapping only(Set<String> known) {
        names.forEach((name, at) -> {
            if (!known.contains(name)) {
                Optional<String> meant = DidYouMean.nearest(name, known);
                meant.ifPresent(misspelt::add);
                report(at, name + " finns inte här.", meant.map(near -> "Menade du " + near + "?")
                        .orElse("Ta bort det, eller använd något av: " + String.join(", ", known.stream().sorted().toList()) + "."));
            }
        });
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Set<String> names() {
        return names.keySet();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(value -> scalar(value, name));
    }

    /** Returns a text that must be there; after a problem the empty text. */
    String required(String name, String example) {
        if (!has(name) && !misspelt.contains(name)) {
            report(place, "Raden " + name + ": saknas.", "Skriv en rad till, till exempel " + name + ": " + example + (example.endsWith(".") ? "" : "."));
        }
        return text(name).orElse("");
    }

    boolean isTrue(String name) {
        return has(name) && !word(name, List.of("true", "false")).equals(Optional.of("false")); // what is misspelt is a fault of its own
    }

    /** Returns a number of one or more, or the largest number if there is none. */
    int number(String name) {
        Optional<String> number = text(name).filter(written -> {
            boolean valid = written.matches("[1-9]\\d{0,5}");
            if (!valid) {
                report(placeOf(name), name + ": \"" + written + "\" är inget antal.", "Skriv ett heltal, till exempel 1.");
            }
            return valid;
        });
        return number.map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }

    /** Returns one of a few words. */
    Optional<String> word(String name, Collection<String> known) {
        return text(name).filter(word -> isKnown(word, name, placeOf(name), known));
    }

    /** Returns a list of such words. */
    List<String> words(String name, Collection<String> known) {
        List<String> words = new ArrayList<>();
        Node value = values.get(name);
        if (value instanceof SequenceNode list) {
            list.getValue().forEach(entry -> scalar(entry, name).filter(word -> isKnown(word, name, placeOf(entry), known)).ifPresent(words::add));
        } else if (value != null) {
            report(placeOf(value), name + " ska vara en lista.", "Skriv till exempel " + name + ": [" + known.iterator().next() + "].");
        }
        return words;
    }

    private boolean isKnown(String word, String name, Location at, Collection<String> known) {
        if (!known.contains(word)) {
            report(at, name + ": \"" + word + "\" finns inte.", DidYouMean.nearest(word, known).map(near -> "Menade du " + near + "?")
                    .orElse("Skriv något av: " + String.join(", ", known) + "."));
        }
        return known.contains(word);
    }

    /** Returns texts by name, in their order; empty if there are none. */
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(name)) {
            YamlMapping inner = mapping(name);
            inner.names().forEach(each -> inner.text(each).ifPresent(text -> texts.put(each, text)));
        }
        return texts;
    }

    /** Returns the mapping at a name, which must be there. */
    YamlMapping mapping(String name) {
        return mappings.computeIfAbsent(name, any -> new YamlMapping(values.get(name), names.get(name), problems));
    }

    /** Returns the mappings at all names, in their order. */
    Map<String, YamlMapping> mappings() {
        Map<String, YamlMapping> inOrder = new LinkedHashMap<>();
        names().forEach(name -> inOrder.put(name, mapping(name)));
        return inOrder;
    }

    private Optional<String> scalar(Node node, String name) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        report(placeOf(node), name + (node instanceof ScalarNode ? " har inget värde." : " ska vara en text."), "Skriv texten på samma rad, efter kolonet.");
        return Optional.empty();
    }

    Location place() {
        return place;
    }

    /** Returns the place of the value at a name; that of the mapping if there is none. */
    Location placeOf(String name) {
        return has(name) ? placeOf(values.get(name)) : place;
    }

    private Location placeOf(Node node) {
        return node.getStartMark().map(mark -> new Location(place.file(), mark.getLine() + 1, mark.getColumn() + 1)).orElse(place);
    }

    void report(Location at, String message, String fix) {
        problems.accept(Problem.error(RULE, at, message, fix));
    }
}
