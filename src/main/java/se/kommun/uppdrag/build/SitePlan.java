package se.kommun.uppdrag.build;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.SiteStructureCheck;

/**
 * All that is decided of a site before its first page is baked. Immutable.
 *
 * @param options what to bake
 * @param sources as they were read
 * @param site which pages are published
 * @param outputs what stands at which address
 */
public record SitePlan(BuildOptions options, SiteSources sources, SiteIndex site, OutputPlan outputs) {

    /** Decides; what is wrong with the sources and with the site as a whole is told. */
    static SitePlan of(BuildOptions options, SiteSources sources, FileCache memory, ErrorTracker told) {
        sources.reportTo(told);
        Set<String> unread = told.broken();
        SiteIndex site = new SiteIndex(sources.pages(), unread, sources.brokenDrafts(), sources.listing().media(), options.today(), options.drafts(),
                unused(sources.settings()));
        OutputPlan outputs = OutputPlan.of(options.site(), sources, site, memory, told);
        SiteStructureCheck.check(site, outputs.pages(), told);
        return new SitePlan(options, sources, site, outputs);
    }

    /** The pages that readers come to only after a form has been sent. */
    private static Map<PageType, String> unused(Settings settings) {
        Map<PageType, String> unused = new EnumMap<>(PageType.class);
        if (!settings.interest().isForm()) {
            unused.put(PageType.THANKS, "webbplatsen har inget formulär");
        }
        if (!settings.feedback().isForm()) {
            unused.put(PageType.FEEDBACK_THANKS, "webbplatsen har ingen ruta för synpunkter");
        }
        return unused;
    }

    /** The site's settings. */
    public Settings settings() {
        return sources.settings();
    }

    /** The pages that are published, by address; the form once, although it has an address for each role. */
    public List<Page> pages() {
        return outputs.pages();
    }

    /** Every page that is to be baked. */
    public List<Route> jobs() {
        return List.copyOf(outputs.jobs().values());
    }

    /** What is to be baked at an address; null when that is no page. */
    public @Nullable Route job(String address) {
        return outputs.jobs().get(address);
    }

    /** Pages that are not for the public today, whether they are baked or not, by source path, each with the reason in Swedish. */
    public Map<String, String> unpublished() {
        return site.unpublished();
    }

    /** Source paths that become nothing, each with the reason in Swedish. */
    Map<String, String> leftOut(FilesBesidePages files) {
        Map<String, String> leftOut = new TreeMap<>(site.withheld());
        sources.listing().ignored().forEach(file -> leftOut.put(file.path(), file.reason()));
        files.unreferencedSources().forEach(file -> leftOut.put(file.path(), FilesBesidePages.REASON));
        return leftOut;
    }
}
