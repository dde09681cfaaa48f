package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Problem;

/**
 * What an editor wants to know of a page.
 *
 * @param file the source, such as {@code content/ledsagare.md}
 * @param owner who answers for it
 * @param reviewBy the day when it should be looked through at the latest; null when none is given
 * @param overdue whether that day has passed
 * @param toConfirm what somebody must still find out
 * @param lix the readability index of its text, 0 for no text
 * @param words how many words the text has
 * @param problems with the page, sorted
 */
public record PageStatus(String file, String owner, @Nullable LocalDate reviewBy, boolean overdue, List<String> toConfirm, int lix, int words,
                         List<Problem> problems) {}
