package se.kommun.uppdrag.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.PageDependencies;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;

/**
 * A page as it will be published, in memory.
 *
 * @param address path in the published folder
 * @param html the whole page
 * @param page the source
 * @param variant whether another page is the one that search engines and lists show
 * @param dependencies what it was made of; null when it is not to be cached
 * @param problems of its text
 * @param trace from a place in {@code html} to the source line that made it
 */
public record RenderedPage(String address, String html, Page page, boolean variant, @Nullable PageDependencies dependencies, List<Problem> problems,
                        SourceTrace trace) {}
