package se.kommun.uppdrag.links;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.DidYouMean;

/** Names of files as editors write them in texts. */
final class SourcePath {

    private SourcePath() {}

    /** A path as written on the page, as a path from the content folder's top. */
    static String resolve(@Nullable String path, Page page) {
        String own = page.source().inside();
        Deque<String> steps = new ArrayDeque<>();
        // Not by java.nio: what an editor writes need not be a path that this machine can have.
        for (String step : (own.substring(0, own.lastIndexOf('/') + 1) + path).split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** What to do about a name that is none of those that there are, in Swedish. */
    static String remedy(String wanted, Collection<String> names) {
        return DidYouMean.nearest(wanted, names).map(near -> "Menade du " + near + "?")
                .orElse("Kontrollera att filen finns i mappen content och att namnet är rätt skrivet.");
    }
}
