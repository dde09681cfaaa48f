package se.kommun.uppdrag.build.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.RenderedPage;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.report.Problem;

/**
 * A page that a build has rendered, and checked unless it was told not to.
 *
 * @param address path in the published folder
 * @param dependencies what it was made of
 * @param problems of its text
 * @param check what was found on it; null when it was not checked, or when the outcome cannot be stored
 * @param page the page itself; null when it is a file in the published folder
 */
public record CachedPage(String address, @Nullable PageDependencies dependencies, List<Problem> problems, @Nullable PageCheck check, @Nullable RenderedPage page) {

    /** A page that has just been rendered. */
    public static CachedPage of(RenderedPage page, @Nullable PageCheck check) {
        return new CachedPage(page.address(), page.dependencies(), page.problems(), check, page);
    }
}
