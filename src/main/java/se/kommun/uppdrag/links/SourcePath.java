package se.kommun.uppdrag.links;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.DidYouMean;

/** Resolves file names as editors write them in texts. */
final class SourcePath {

    private SourcePath() {}

    /** Resolves a path that is relative to the page's folder to a path relative to the content folder. */
    static String resolve(@Nullable String path, Page page) {
        String own = page.source().inside();
        Deque<String> steps = new ArrayDeque<>();
        // Doesn't use java.nio.file.Path: the text can contain characters that are invalid in paths on this machine.
        for (String step : (own.substring(0, own.lastIndexOf('/') + 1) + path).split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Returns what to do about a name that doesn't exist, in Swedish. */
    static String remedy(String wanted, Collection<String> names) {
        return DidYouMean.nearest(wanted, names).map(near -> "Menade du " + near + "?")
                .orElse("Kontrollera att filen finns i mappen content och att namnet är rätt skrivet.");
    }
}
