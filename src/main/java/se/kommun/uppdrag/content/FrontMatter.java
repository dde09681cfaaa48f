package se.kommun.uppdrag.content;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/**
 * The front matter of a source file, and the text after it.
 *
 * @param fields by key, in the order of the file
 * @param keyLines line of each key, from 1
 * @param body everything after the closing line; line ends are LF
 * @param bodyLine line of the file that the body starts on, from 1
 */
public record FrontMatter(Map<String, FrontMatterField> fields, Map<String, Integer> keyLines, String body, int bodyLine) {

    /**
     * Parses the text of a source file, with LF line ends.
     *
     * @param file the path that problems name
     * @return empty after at least one problem
     */
    public static Optional<FrontMatter> read(String file, String text, Consumer<Problem> problems) {
        return new FrontMatterReader(file, problems).read(text);
    }
}
