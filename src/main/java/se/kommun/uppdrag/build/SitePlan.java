package se.kommun.uppdrag.build;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.SiteStructureCheck;

/**
 * Everything that is decided about a site before its first page is rendered. Immutable.
 *
 * @param options what to build
 * @param sources the sources as they were read
 * @param site which pages are published
 * @param outputs the outputs with their addresses
 */
public record SitePlan(BuildOptions options, SiteSources sources, SiteIndex site, OutputPlan outputs) {

    /** Plans the site; reports the problems of the sources and of the site as a whole. */
    static SitePlan of(BuildOptions options, SiteSources sources, FileCache cache, ErrorTracker problems) {
        sources.reportTo(problems);
        Set<String> broken = new HashSet<>(problems.broken());
        broken.addAll(sources.unread());
        SiteIndex site = new SiteIndex(sources.pages(), broken, sources.brokenDrafts(), sources.listing().media(), options.today(), options.drafts(),
                sources.settings().sourceLanguage(), unused(sources.settings()));
        OutputPlan outputs = OutputPlan.of(options.source(), sources, site, cache, problems);
        SiteStructureCheck.check(sources.model(), site, outputs.pages(), problems);
        return new SitePlan(options, sources, site, outputs);
    }

    /** The thank-you pages that are not needed because the site has no such form, each with the reason in Swedish. */
    private static Map<Purpose, String> unused(Settings settings) {
        Map<Purpose, String> unused = new EnumMap<>(Purpose.class);
        if (!settings.interest().isForm()) {
            unused.put(Purpose.THANKS, "webbplatsen har inget formulär");
        }
        if (!settings.accessibility().isForm()) {
            unused.put(Purpose.FEEDBACK_THANKS, "webbplatsen har ingen ruta för synpunkter");
        }
        return unused;
    }

    /** The site's settings. */
    public Settings settings() {
        return sources.settings();
    }

    /** The published pages; the form once, although it has an address for each role. */
    public List<Page> pages() {
        return outputs.pages();
    }

    /** The routes of all pages to render. */
    public List<Route> routes() {
        return List.copyOf(outputs.routes().values());
    }

    /** The route at an address; null if no page is planned there. */
    public @Nullable Route route(String address) {
        return outputs.routes().get(address);
    }

    /** The pages that are not published today, rendered or not: by source path, with the reason in Swedish. */
    public Map<String, String> unpublished() {
        return site.unpublished();
    }

    /** The paths of the sources that give no output, each with the reason in Swedish. */
    Map<String, String> skipped(FilesBesidePages files) {
        Map<String, String> skipped = new TreeMap<>(site.withheld());
        sources.listing().ignored().forEach(file -> skipped.put(file.path(), file.reason()));
        files.unreferencedSources().forEach(file -> skipped.put(file.path(), FilesBesidePages.REASON));
        return skipped;
    }
}
