package se.kommun.uppdrag.content;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/**
 * The header of a source file, and the text after it.
 *
 * @param fields by key, in the order of the file
 * @param keyLines the line of each key, from 1
 * @param body everything after the closing line, LF only
 * @param bodyLine the line of the body's first line in the file
 */
public record FrontMatter(Map<String, FrontMatterField> fields, Map<String, Integer> keyLines, String body, int bodyLine) {

    /**
     * Reads a file's text, LF only.
     *
     * @param file the path that problems name
     * @return empty after at least one problem
     */
    public static Optional<FrontMatter> read(String file, String text, Consumer<Problem> problems) {
        return new FrontMatterReader(file, problems).read(text);
    }
}
