package se.kommun.uppdrag.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The front matter of a source file, and the text after it.
 *
 * @param fields by key, in the order of the file
 * @param pageBody everything after the closing line
 */
public record FrontMatter(Map<String, Field> fields, PageBody pageBody) {

    /** The status of a draft. */
    static final String DRAFT = "draft";

    /**
     * A value as written. YAML's own types are not used: {@code no}, {@code 010} and {@code 1:30} remain text.
     *
     * @param keyLine line of its key in the file, from 1
     * @param entries one text, or each entry of a list
     * @param places place of each entry
     * @param list whether it was written as a list
     * @param place of the whole value
     */
    public record Field(int keyLine, List<String> entries, List<Location> places, boolean list, Location place) {

        /** Returns the first entry without white space around it; empty when there is none. */
        String text() {
            return entries.isEmpty() ? "" : entries.get(0).strip();
        }
    }

    /**
     * Parses the text of a source file, with LF line ends.
     *
     * @param file the path that problems name
     * @return empty after at least one problem
     */
    public static Optional<FrontMatter> read(String file, String text, Consumer<Problem> problems) {
        return new FrontMatterReader(file, problems).read(text);
    }

    /** Returns the text after the closing line; line ends are LF. */
    String body() {
        return pageBody.text();
    }

    /** Returns the line of the file that the body starts on, from 1. */
    int bodyLine() {
        return pageBody.line();
    }

    /** Returns whether it says that the page is a draft. */
    boolean isDraft() {
        Field status = fields.get("status");
        return status != null && status.text().equals(DRAFT);
    }
}
