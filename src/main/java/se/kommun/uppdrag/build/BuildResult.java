package se.kommun.uppdrag.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;

/**
 * The result of rendering a site: what each source became.
 *
 * @param pages the published pages
 * @param skipped paths of the sources that gave no output, each with the reason in Swedish
 * @param unpublished whether the site has drafts or pages outside their dates
 * @param missing addresses that have no output because their source has a problem
 * @param settings the site's settings
 * @param rerender renders the page at an address again, in memory, so that the build need not hold all pages to trace the findings of a few
 */
public record BuildResult(List<Page> pages, Map<String, String> skipped, boolean unpublished, Set<String> missing, Settings settings,
                         Function<String, Optional<RenderedPage>> rerender) {}
