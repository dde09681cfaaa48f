package se.kommun.uppdrag.links;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.DidYouMean;

/** Resolves file names as editors write them in texts. */
final class SourcePath {

    private SourcePath() {}

    /** Resolves a path that is relative to the page's folder to a path relative to the content folder. */
    static String resolve(@Nullable String path, Page page) {
        String own = page.source().inside();
        return RelativePath.normalize(own.substring(0, own.lastIndexOf('/') + 1) + path);
    }

    /** Returns what to do about a name that doesn't exist, in Swedish. */
    static String remedy(String wanted, Collection<String> names) {
        return DidYouMean.nearest(wanted, names).map(near -> "Menade du " + near + "?")
                .orElse("Kontrollera att filen finns i mappen content och att namnet är rätt skrivet.");
    }
}
