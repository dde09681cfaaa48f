package se.kommun.uppdrag.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.YamlTree;
import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Reads a baseline: a YAML list of entries with rule, page, selector, reason and expires. */
public final class BaselineFile {

    private static final List<String> REQUIRED = List.of("rule", "page", "reason", "expires");

    private final String name;
    private final Consumer<Problem> problems;

    private BaselineFile(String name, Consumer<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Reads a baseline file. Invalid entries are reported and skipped. */
    public static Baseline read(Path file, LocalDate today, Consumer<Problem> problems) {
        BaselineFile reader = new BaselineFile(file.getFileName().toString(), problems);
        try {
            Node root = YamlTree.compose(RegularFiles.readString(file)).orElse(null);
            return root == null ? new Baseline(List.of(), today) : new Baseline(reader.entries(root), today);
        } catch (IOException | YamlEngineException unreadable) {
            problems.accept(Problem.error("baseline-invalid", Location.of(reader.name), "Filen med undantag går inte att läsa.",
                    "Skriv en lista i YAML med rule, page, selector, reason och expires."));
            return new Baseline(List.of(), today);
        }
    }

    private List<Baseline.Entry> entries(Node root) {
        List<Baseline.Entry> entries = new ArrayList<>();
        if (!(root instanceof SequenceNode list)) {
            reportInvalid(place(root), "Filen är ingen lista.");
            return entries;
        }
        for (Node item : list.getValue()) {
            Map<String, String> fields = fields(item);
            List<String> missing = REQUIRED.stream().filter(key -> fields.getOrDefault(key, "").isBlank()).toList();
            if (!missing.isEmpty()) {
                reportInvalid(place(item), "Posten saknar " + String.join(", ", missing) + ".");
                continue;
            }
            if (!Rules.infos().containsKey(fields.get("rule"))) {
                reportInvalid(place(item), "Det finns ingen regel som heter " + fields.get("rule") + "." + DidYouMean.nearest(fields.get("rule"),
                        Rules.infos().keySet()).map(suggestion -> " Menade du " + suggestion + "?").orElse(""));
                continue;
            }
            try {
                String selector = fields.getOrDefault("selector", "");
                if (!selector.isEmpty()) {
                    QueryParser.parse(selector);
                }
                entries.add(new Baseline.Entry(place(item), fields.get("rule"), fields.get("page"), selector,
                        fields.get("reason"), LocalDate.parse(fields.get("expires"))));
            } catch (DateTimeException invalid) {
                reportInvalid(place(item), "\"" + fields.get("expires") + "\" är inget datum.");
            } catch (Selector.SelectorParseException invalid) {
                reportInvalid(place(item), "\"" + fields.get("selector") + "\" är ingen CSS-väljare.");
            }
        }
        return entries;
    }

    private static Map<String, String> fields(Node item) {
        Map<String, String> fields = new HashMap<>();
        if (item instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value) {
                    fields.put(key.getValue(), value.getValue());
                }
            }
        }
        return fields;
    }

    private Location place(Node node) {
        return node.getStartMark().map(mark -> new Location(name, mark.getLine() + 1, mark.getColumn() + 1)).orElse(Location.of(name));
    }

    private void reportInvalid(Location place, String message) {
        problems.accept(Problem.error("baseline-invalid", place, message,
                "Varje post ska ha rule, page, reason och expires (ÅÅÅÅ-MM-DD), och selector om ett enda ställe menas."));
    }
}
