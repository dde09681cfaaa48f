package se.kommun.uppdrag.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.TextChange;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Puts problems in the words of the editor: labels for keys, titles for files, buttons for signs. */
public final class EditorWords {

    /** What is wrong and how to mend it, in Swedish. */
    public record Words(String message, String fix) {}

    private static final String KEEP = "-";
    private static final String UNFINISHED = "Utkast: ";
    private static final Map<String, Words> TABLE = Resources.lines(EditorWords.class, "problem-words.txt").stream().map(line -> line.split(" \\| ", 3))
            .collect(Collectors.toMap(row -> row[0].strip(), row -> new Words(row[1].strip(), row[2].strip())));

    private static final String SOURCE_VERSION = "source_version:";
    private static final Pattern HEADER_LINE = Pattern.compile("([a-z_]++):(?= |$)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");
    private static final Pattern KEY_FIRST = Pattern.compile("^((?:[A-ZÅÄÖ][^\":]{1,40}: )?)([a-z_]+): ");
    private static final Pattern NAMED_KEY = Pattern.compile("heter (\\w++)\\.");
    private static final Pattern MISSING_KEY = Pattern.compile("^(Uppgiften )?([a-z_]+)(?= (?:saknas|har inget värde|står två gånger)\\b)");
    private static final Pattern KEY_LIST = Pattern.compile("(?<=Uppgifter saknas: )[a-z_, ]++");
    private static final Pattern FILE = Pattern.compile("(?<![\\w./-])[\\w./-]++(?<=\\.(?:md|html))(?::\\d++)?(?::\\d++)?");
    private static final Pattern LINK_TAG = Pattern.compile("<a [^>]*href=\"([^\"#]*)[^>]*>");

    private final ContentModel model;
    private final Map<String, String> labels;
    private final Pattern keys;
    private final Function<String, Optional<String>> titleOf;

    /** @param titleOf the title of a page, from the path of its source such as {@code content/ledsagare.md} */
    public EditorWords(ContentModel model, Function<String, Optional<String>> titleOf) {
        this.model = model;
        this.labels = model.labels();
        this.keys = Pattern.compile(labels.keySet().stream().filter(key -> key.contains("_") || key.equals("aliases"))
                .sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|", "\\b(", ")\\b")));
        this.titleOf = titleOf;
    }

    public Words of(Problem problem) {
        Words own = TABLE.getOrDefault(problem.rule(), new Words(KEEP, KEEP));
        String file = problem.place().file();
        Matcher key = KEY_FIRST.matcher(problem.message());
        boolean named = key.find() && labels.containsKey(key.group(2));
        String start = named ? key.group(1) + label(key.group(2)) + ": " : problem.message().startsWith(UNFINISHED) ? UNFINISHED : "";
        String rest = problem.message().substring(named ? key.end() : start.length());
        String message = start + (own.message().equals(KEEP) ? inWords(rest, file) : filled(own.message(), rest, file));
        return new Words(message, own.fix().equals(KEEP) || problem.fix().startsWith("Menade du") ? inWords(problem.fix(), file) : own.fix());
    }

    /** A difference of two source files as the form shows it: labels in the place of keys, and nothing of what only the program reads and writes. */
    public List<TextDiff.Line> ofDifference(List<TextDiff.Line> lines) {
        List<TextDiff.Line> shown = lines.stream().filter(line -> !isOfProgram(line)).map(line -> new TextDiff.Line(line.kind(), ofLine(line.text()))).toList();
        return shown.stream().anyMatch(line -> line.kind() == TextDiff.Kind.ADDED || line.kind() == TextDiff.Kind.REMOVED) ? shown : List.of();
    }

    /** Of the version of its Swedish page that a translation follows, only that it is a new one says something. */
    private static boolean isOfProgram(TextDiff.Line line) {
        boolean fence = line.kind() == TextDiff.Kind.SAME && line.text().equals("---");
        return fence || line.text().startsWith(TextChange.KEY + ":") || line.kind() != TextDiff.Kind.ADDED && line.text().startsWith(SOURCE_VERSION);
    }

    private String ofLine(String line) {
        if (line.startsWith(SOURCE_VERSION)) {
            return "Översättningen stämmer med originalet";
        }
        Matcher key = HEADER_LINE.matcher(line);
        if (!key.lookingAt() || !labels.containsKey(key.group(1))) {
            return line;
        }
        String value = line.substring(key.end()).strip().replaceFirst("^\"(.*)\"$", "$1");
        String words = key.group(1).equals("type") ? model.type(value).map(PageType::description).orElse(value) : model.label(key.group(1), value);
        return (labels.get(key.group(1)) + ": " + words).strip();
    }

    /** The words for a fault in the value of a field. */
    static Words of(ValueType.Fault fault, ContentModel model) {
        return new EditorWords(model, file -> Optional.empty()).of(Problem.error(fault.rule(), Location.of(""), fault.message(), fault.fix()));
    }

    private String filled(String template, String message, String file) {
        Matcher quoted = QUOTED.matcher(message);
        Matcher key = NAMED_KEY.matcher(message);
        Matcher link = LINK_TAG.matcher(message);
        return template.replace("{0}", quoted.find() ? quoted.group(1) : "").replace("{name}", key.find() ? key.group(1) : "")
                .replace("{page}", link.find() ? title(link.group(1), file).orElse(link.group(1)) : "en sida");
    }

    private String inWords(String text, String file) {
        String labelled = replace(MISSING_KEY, text, match -> label(match.group(2)));
        labelled = replace(KEY_LIST, labelled, match -> Stream.of(match.group().split(", ")).map(this::label).collect(Collectors.joining(", ")));
        return replace(FILE, replace(keys, labelled, match -> label(match.group())), match -> title(match.group(), file).orElse(match.group()));
    }

    private String label(String key) {
        return labels.getOrDefault(key, key);
    }

    /** The title of a page that a text names by its file or address, from the folder of {@code file} or from the content folder. */
    private Optional<String> title(String name, String file) {
        String path = name.replaceFirst(":\\d++(?::\\d++)?$", "").replaceFirst("^content/", "").replaceFirst("\\.html$", ".md");
        String folder = file.startsWith("content/") ? file.substring("content/".length(), file.lastIndexOf('/') + 1) : "";
        return Stream.of(RelativePath.normalize(folder + path), path).map(each -> titleOf.apply("content/" + each)).flatMap(Optional::stream).findFirst();
    }

    private static String replace(Pattern pattern, String text, Function<Matcher, String> words) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(words.apply(matcher)));
    }
}
