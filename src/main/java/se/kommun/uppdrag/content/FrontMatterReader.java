package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Splits a source file into header and body, and reads the header's YAML into fields with their places. */
final class FrontMatterReader {

    private static final String FENCE = "---";
    private static final int HEADER_OFFSET = 2; // YAML counts lines from 0, and the header starts on line 2

    private final String file;
    private final Consumer<Problem> problems;

    FrontMatterReader(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The header and the body, or empty after a problem. */
    Optional<FrontMatter> read(String text) {
        if (!firstLine(text).stripTrailing().equals(FENCE)) {
            return refuse("sidhuvud-saknas", 1, 1, "Filen börjar inte med en rad med tre bindestreck (---).",
                    "Skriv --- på första raden, sedan title, type och de andra uppgifterna, och --- på en egen rad efter dem.");
        }
        int start = text.indexOf('\n') + 1;
        int end = closingFence(text, start);
        if (start == 0 || end < 0) {
            return refuse("sidhuvud-inte-stangt", 1, 1, "Uppgifterna överst slutar inte med en rad med tre bindestreck (---).",
                    "Skriv --- på en egen rad efter den sista uppgiften.");
        }
        String yaml = text.substring(start, end);
        int bodyStart = text.indexOf('\n', end);
        String body = bodyStart < 0 ? "" : text.substring(bodyStart + 1);
        int bodyLine = (int) text.substring(0, end).chars().filter(c -> c == '\n').count() + 2;
        return readYaml(yaml, body, bodyLine);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static int closingFence(String text, int from) {
        for (int at = from; at < text.length() && at >= 0; ) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            if (line.stripTrailing().equals(FENCE)) {
                return at;
            }
            if (end < 0) {
                return -1;
            }
            at = end + 1;
        }
        return -1;
    }

    private Optional<FrontMatter> readYaml(String yaml, String body, int bodyLine) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(true).build()).composeString(yaml);
        } catch (MarkedYamlEngineException bad) {
            Mark mark = bad.getProblemMark().or(bad::getContextMark).orElse(null);
            int line = mark == null ? 1 : mark.getLine() + HEADER_OFFSET;
            return refuse("sidhuvud-fel", line, mark == null ? 0 : mark.getColumn() + 1,
                    "Raden går inte att läsa.", YamlAdvice.forMessage(bad.getProblem()));
        } catch (YamlEngineException bad) {
            return refuse("sidhuvud-fel", 1, 0, "Uppgifterna överst går inte att läsa.", YamlAdvice.forMessage(bad.getMessage()));
        }
        if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
            int line = root.flatMap(Node::getStartMark).map(mark -> mark.getLine() + HEADER_OFFSET).orElse(1);
            return refuse("sidhuvud-fel", line, 1, "Raden är ingen uppgift med namn och värde.",
                    "Skriv namn, kolon, blanksteg och värde, till exempel title: Kontaktperson.");
        }
        return fields(mapping).map(fields -> new FrontMatter(fields.values(), fields.lines(), body, bodyLine));
    }

    private record Fields(Map<String, Field> values, Map<String, Integer> lines) {}

    private Optional<Fields> fields(MappingNode mapping) {
        Map<String, Field> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        boolean sound = true;
        for (NodeTuple tuple : mapping.getValue()) {
            Location keyPlace = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                sound = problem("sidhuvud-fel", keyPlace, "Namnet på uppgiften går inte att läsa.", "Skriv ett namn som title.");
                continue;
            }
            Optional<Field> field = field(tuple.getValueNode());
            if (field.isEmpty()) {
                sound = problem("sidhuvud-fel", place(tuple.getValueNode()),
                        "Värdet på " + key.getValue() + " är varken en text eller en enkel lista.",
                        "Skriv en text på samma rad, eller en lista med ett bindestreck före varje punkt. "
                                + "Sätt texten inom citattecken om den innehåller kolon eller börjar med [, {, &, * eller !.");
            } else if (values.put(key.getValue(), field.get()) != null) {
                sound = problem("nyckel-dubbel", keyPlace, key.getValue() + " står två gånger.", "Ta bort den ena.");
            }
            lines.put(key.getValue(), keyPlace.line());
        }
        return sound ? Optional.of(new Fields(values, lines)) : Optional.empty();
    }

    private Optional<Field> field(Node node) {
        Location place = place(node);
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Field(List.of(scalar.getValue()), false, place.line(), place.column()));
        }
        if (node instanceof SequenceNode sequence) {
            List<String> entries = new ArrayList<>();
            for (Node entry : sequence.getValue()) {
                if (!(entry instanceof ScalarNode scalar)) {
                    return Optional.empty();
                }
                entries.add(scalar.getValue());
            }
            return Optional.of(new Field(entries, true, place.line(), place.column()));
        }
        return Optional.empty();
    }

    private Location place(Node node) {
        return node.getStartMark().map(mark -> new Location(file, mark.getLine() + HEADER_OFFSET, mark.getColumn() + 1))
                .orElse(Location.of(file));
    }

    private Optional<FrontMatter> refuse(String rule, int line, int column, String message, String fix) {
        problem(rule, new Location(file, line, column), message, fix);
        return Optional.empty();
    }

    private boolean problem(String rule, Location place, String message, String fix) {
        problems.accept(Problem.error(rule, place, message, fix));
        return false;
    }
}
