package se.kommun.uppdrag.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;

/**
 * What became of every source.
 *
 * @param pages the pages that were baked, by address
 * @param leftOut source paths that became nothing, each with the reason in Swedish
 * @param unpublished whether there are drafts, or pages that are not for the public today
 * @param missing addresses that would be there if their source had no problem
 * @param settings the site's settings
 * @param again bakes the page at an address once more in memory, so that nothing need keep all pages for the sake of a few
 */
public record BuildResult(List<Page> pages, Map<String, String> leftOut, boolean unpublished, Set<String> missing, Settings settings,
                         Function<String, Optional<RenderedPage>> again) {}
