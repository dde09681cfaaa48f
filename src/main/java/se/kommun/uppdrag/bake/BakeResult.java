package se.kommun.uppdrag.bake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.settings.Settings;

/**
 * What became of every source.
 *
 * @param pages the pages that were baked, by address
 * @param leftOut source paths that became nothing, each with the reason in Swedish
 * @param missing addresses that would be there if their source had no problem
 * @param settings the site's settings
 */
public record BakeResult(List<Page> pages, Map<String, String> leftOut, Set<String> missing, Settings settings) {}
