package se.kommun.uppdrag.build.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.PageCheck;
import se.kommun.uppdrag.report.Problem;

/**
 * A rendered page, with its inputs and the outcome of its check.
 *
 * @param address path in the published folder
 * @param dependencies its inputs; null if it is not to be cached
 * @param problems of its text
 * @param check the outcome of its check; null if it was not checked, or if the outcome could not be stored
 * @param page the page itself; null if it is a file in the published folder
 */
public record CachedPage(String address, @Nullable PageDependencies dependencies, List<Problem> problems, @Nullable PageCheck check, @Nullable RenderedPage page) {

    /** A page that has just been rendered. */
    public static CachedPage of(RenderedPage page, @Nullable PageCheck check) {
        return new CachedPage(page.address(), page.dependencies(), page.problems(), check, page);
    }
}
