package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Problem;

/**
 * The status of a page, for its editors.
 *
 * @param file the source, such as {@code content/ledsagare.md}
 * @param owner who is responsible for the page
 * @param reviewBy the last day for its next review; null if none is given
 * @param overdue whether that day has passed
 * @param toConfirm facts that are still to be confirmed
 * @param lix the readability index (LIX) of its text, 0 without text
 * @param words the number of words of the text
 * @param problems of the page, sorted
 */
public record PageStatus(String file, String owner, @Nullable LocalDate reviewBy, boolean overdue, List<String> toConfirm, int lix, int words,
                         List<Problem> problems) {}
