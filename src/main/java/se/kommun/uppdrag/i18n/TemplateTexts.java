package se.kommun.uppdrag.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Finds every {@code t("key", value, …)} in the templates, so that a missing text is reported before a page needs it. */
final class TemplateTexts {

    /**
     * A call of {@code t}.
     *
     * @param arguments how many values it passes
     */
    record Use(String key, int arguments, Location place) {}

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("(?<![\\w.?@#])t\\(");
    private static final Pattern KEY = Pattern.compile("\\s*(?:\"([^\"\\\\{$]+)\"|'([^'\\\\{$]+)')\\s*([,)])");

    /** What separates or nests arguments; a string is one token, also one that doesn't end. */
    private static final Pattern TOKEN = Pattern.compile("[(){}\\[\\],]|\"(?:[^\"\\\\]|\\\\.)*+\"?|'(?:[^'\\\\]|\\\\.)*+'?", Pattern.DOTALL);

    private TemplateTexts() {}

    static List<Use> uses(Path templates, Consumer<Problem> problems) {
        List<Use> uses = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(templates)) {
            walk.filter(file -> file.toString().endsWith(".ftl") && !Files.isDirectory(file)).sorted().forEach(file -> {
                String name = "templates/" + RelativePath.of(templates, file);
                collect(name, read(file, name, problems), uses, problems);
            });
        } catch (IOException | UncheckedIOException unreadable) {
            return uses; // unreadable templates are reported when a page needs them
        }
        return uses;
    }

    private static String read(Path file, String name, Consumer<Problem> problems) {
        try {
            return RegularFiles.readString(file);
        } catch (IOException unreadable) {
            if (!Files.isRegularFile(file)) { // FreeMarker ignores it, as if it didn't exist
                problems.accept(Problem.error("file-unreadable", Location.of(name), "Det här är ingen vanlig fil och går inte att läsa.", "Ta bort den."));
            }
            return "";
        }
    }

    private static void collect(String name, String template, List<Use> uses, Consumer<Problem> problems) {
        String text = COMMENT.matcher(template).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        LineIndex lines = LineIndex.of(name, text);
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            Location place = lines.at(call.start());
            Matcher key = KEY.matcher(text).region(call.end(), text.length());
            if (key.lookingAt()) {
                int arguments = key.group(3).equals(")") ? 0 : arguments(text, key.end());
                uses.add(new Use(key.group(1) == null ? key.group(2) : key.group(1), arguments, place));
            } else {
                problems.accept(Problem.error("message-unknown", place, "Nyckeln till texten är inte skriven rakt ut.",
                        "Skriv nyckeln inom citattecken, som i t(\"menu.open\"), så att det går att se att texten finns."));
            }
        }
    }

    /** Returns the number of arguments from {@code at} to the end of the call. */
    private static int arguments(String text, int at) {
        int count = 1;
        int depth = 0;
        Matcher token = TOKEN.matcher(text).region(at, text.length());
        while (depth >= 0 && token.find()) {
            switch (text.charAt(token.start())) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case ',' -> count += depth == 0 ? 1 : 0;
                default -> { } // a string
            }
        }
        return count;
    }
}
