package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.util.List;
import se.kommun.uppdrag.report.Problem;

/** Renders and checks a page whose text is not saved. Thread-safe. */
interface Trials {

    /**
     * The page as it would be.
     *
     * @param file such as {@code content/ledsagare.md}; it need not exist
     * @param text the whole source text, LF only
     */
    Trial of(String file, String text) throws IOException;

    /**
     * What came of it.
     *
     * @param html the whole page, null when it could not be made
     * @param problems of this page only
     */
    record Trial(String html, List<Problem> problems) {
        public Trial {
            problems = List.copyOf(problems);
        }
    }
}
