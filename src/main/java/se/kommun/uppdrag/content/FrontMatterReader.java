package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import se.kommun.uppdrag.files.YamlTree;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Splits a source file into front matter and body, and parses the YAML into fields with their places. */
record FrontMatterReader(String file, Consumer<Problem> problems) {

    private static final Set<Tag> CORE = Set.of(Tag.STR, Tag.SEQ, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);
    private static final int HEADER_OFFSET = 2; // YAML counts lines from 0, and the front matter starts on line 2

    /** A key with its colon, an indented line, a list entry or a comment. */
    private static final Pattern ENTRY = Pattern.compile("[^:]+:(\\s.*)?|[\"'].*|\\s.*|- .*|#.*|[\\]}].*");

    /** Returns the front matter and the body; empty after a problem. */
    Optional<FrontMatter> read(String text) {
        if (!FrontMatterBlock.isFence(text.lines().findFirst().orElse(""))) {
            return reject("front-matter-missing", 1, 1, "Filen börjar inte med en rad med tre bindestreck (---).",
                    "Skriv --- på första raden, sedan title, type och de andra uppgifterna, och --- på en egen rad efter dem.");
        }
        Optional<FrontMatterBlock> fences = FrontMatterBlock.of(text);
        if (fences.isEmpty()) {
            return reject("front-matter-not-closed", 1, 1, "Uppgifterna överst slutar inte med en rad med tre bindestreck (---).",
                    "Skriv --- på en egen rad efter den sista uppgiften.");
        }
        FrontMatterBlock parts = fences.get();
        return readYaml(parts.header(), PageBody.of(parts.body(), parts.bodyLine()));
    }

    private Optional<FrontMatter> readYaml(String yaml, PageBody body) {
        String[] lines = yaml.split("\n", -1);
        Optional<Node> root;
        try {
            root = YamlTree.compose(yaml);
        } catch (YamlTree.TooDeepException deep) {
            return reject("front-matter-invalid", deep.mark().getLine() + HEADER_OFFSET, deep.mark().getColumn() + 1,
                    "Värdet har för många nivåer i varandra.",
                    "Skriv en text på samma rad, eller en enkel lista. Sätt hela värdet inom citattecken om det ska innehålla [ eller {.");
        } catch (MarkedYamlEngineException bad) {
            int stray = strayLine(lines);
            if (stray >= 0) {
                return rejectLine(lines[stray], stray);
            }
            Mark mark = YamlAdvice.place(bad);
            int line = mark == null ? 1 : mark.getLine() + HEADER_OFFSET;
            return reject("front-matter-invalid", line, mark == null ? 0 : mark.getColumn() + 1,
                    "Raden går inte att läsa.", YamlAdvice.of(bad.getProblem(), mark, lines));
        } catch (YamlEngineException bad) {
            return reject("front-matter-invalid", 1, 0, "Uppgifterna överst går inte att läsa.", YamlAdvice.of(bad.getMessage(), null, lines));
        }
        if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
            int first = Math.max(0, strayLine(lines));
            return rejectLine(lines[first], first);
        }
        return fields(mapping, lines).map(fields -> new FrontMatter(fields, body));
    }

    /** Returns the first line, from 0, that isn't indented and has no key; -1 when there is none. The YAML parser often reports an error only after it. */
    private static int strayLine(String[] lines) {
        return IntStream.range(0, lines.length).filter(i -> !lines[i].isBlank() && !ENTRY.matcher(lines[i]).matches()).findFirst().orElse(-1);
    }

    private Optional<FrontMatter> rejectLine(String line, int at) {
        boolean hardBlank = line.indexOf('\u00A0') >= 0;
        return reject("front-matter-invalid", at + HEADER_OFFSET, 1, "Raden är ingen uppgift med namn och värde.", hardBlank
                ? "Raden har ett hårt blanksteg, som ser ut som ett vanligt. Radera blanksteget efter kolonet och skriv det på nytt."
                : "Skriv namn, kolon, blanksteg och värde, till exempel title: Kontaktperson.");
    }

    private Optional<Map<String, FrontMatter.Field>> fields(MappingNode mapping, String[] yaml) {
        Map<String, FrontMatter.Field> fields = new LinkedHashMap<>();
        boolean valid = true;
        for (NodeTuple tuple : mapping.getValue()) {
            Location keyPlace = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                valid = problem("front-matter-invalid", keyPlace, "Namnet på uppgiften går inte att läsa.", "Skriv ett namn som title.");
                continue;
            }
            Optional<FrontMatter.Field> field = field(tuple.getValueNode(), keyPlace.line());
            if (field.isEmpty()) {
                valid = problem("front-matter-invalid", place(tuple.getValueNode()),
                        "Värdet på " + key.getValue() + " är varken en text eller en enkel lista.",
                        "Skriv en text på samma rad, eller en lista med ett bindestreck före varje punkt. "
                                + "Sätt texten inom citattecken om den innehåller kolon eller börjar med [, {, &, * eller !.");
            } else if (fields.put(key.getValue(), field.get()) != null) {
                valid = problem("key-duplicate", keyPlace, key.getValue() + " står två gånger.", "Ta bort den ena.");
            }
            if (field.isPresent()) {
                valid &= isLossless(tuple.getValueNode(), key.getValue(), yaml);
            }
        }
        return valid ? Optional.of(fields) : Optional.empty();
    }

    /**
     * Reports values of which YAML drops a part: {@code &name} and {@code !name} are syntax to YAML, and text after {@code #} is
     * a comment. An editor meant them as text.
     */
    private boolean isLossless(Node node, String key, String[] yaml) {
        if (node instanceof SequenceNode sequence && sequence.getFlowStyle() != FlowStyle.FLOW) {
            return sequence.getValue().stream().map(entry -> isLossless(entry, key, yaml)).reduce(true, Boolean::logicalAnd);
        }
        int last = node.getEndMark().map(Mark::getLine).orElse(0);
        int end = node.getEndMark().map(Mark::getColumn).orElse(0);
        boolean block = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        boolean comment = !block && last < yaml.length && rest(yaml[last], end).stripLeading().startsWith("#");
        boolean marked = isMarked(node) || node instanceof SequenceNode list && list.getValue().stream().anyMatch(FrontMatterReader::isMarked);
        if (comment || marked) {
            return problem("value-truncated", place(node), "En del av värdet på " + key + " kommer inte med: "
                            + (comment ? "det som står efter #." : "ordet som börjar med & eller !."),
                    "Sätt hela värdet inom citattecken" + (comment ? ", eller flytta kommentaren till en egen rad." : "."));
        }
        return true;
    }

    /** Returns the rest of a line after a column. YAML counts columns in code points, Java in UTF-16 code units. */
    private static String rest(String line, int column) {
        return line.substring(line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length()))));
    }

    private static boolean isMarked(Node node) {
        return node.getAnchor().isPresent() || !CORE.contains(node.getTag());
    }

    private Optional<FrontMatter.Field> field(Node node, int keyLine) {
        List<Node> entries = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<String> values = new ArrayList<>(entries.size());
        List<Location> places = new ArrayList<>(entries.size());
        for (Node entry : entries) { // without streams: they take a tenth of the time of reading a page
            if (!(entry instanceof ScalarNode scalar)) {
                return Optional.empty();
            }
            values.add(scalar.getValue());
            places.add(place(scalar));
        }
        return Optional.of(new FrontMatter.Field(keyLine, List.copyOf(values), List.copyOf(places), node instanceof SequenceNode, place(node)));
    }

    private Location place(Node node) {
        return node.getStartMark().map(mark -> new Location(file, mark.getLine() + HEADER_OFFSET, mark.getColumn() + 1))
                .orElse(Location.of(file));
    }

    private Optional<FrontMatter> reject(String rule, int line, int column, String message, String fix) {
        problem(rule, new Location(file, line, column), message, fix);
        return Optional.empty();
    }

    private boolean problem(String rule, Location place, String message, String fix) {
        problems.accept(Problem.error(rule, place, message, fix));
        return false;
    }
}
