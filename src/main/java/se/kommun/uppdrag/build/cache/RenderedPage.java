package se.kommun.uppdrag.build.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/**
 * A rendered page: the whole HTML document.
 *
 * @param address path in the published folder
 * @param html the whole page
 * @param page the source
 * @param dependencies its inputs; null if it is not to be cached
 * @param problems of its text
 * @param trace finds the source line of a place in {@code html}
 */
public record RenderedPage(String address, String html, Page page, @Nullable PageDependencies dependencies, List<Problem> problems,
                        SourceTrace trace) {}
