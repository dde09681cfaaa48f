package se.kommun.uppdrag.view;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.PublishedAssets;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.Languages;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;

/** Creates the variables of page templates from the page, the index of all pages and the settings. Thread-safe. */
public final class ViewFactory {

    private final SiteContext context;

    private ViewFactory(SiteContext context) {
        this.context = context;
    }

    /**
     * Creates a factory with the view models that all pages share.
     *
     * @param languages the texts of the interface
     * @param markDrafts whether drafts are marked as such
     */
    public static ViewFactory of(SiteIndex site, PublishedAssets assets, Settings settings, Languages languages, boolean markDrafts) {
        Map<String, LanguageViews> views = new TreeMap<>();
        Stream.concat(Stream.of(LanguageCode.SOURCE), site.languages().stream()).distinct()
                .forEach(code -> views.put(code, new LanguageViews(code, languages.of(code), site, settings)));
        return new ViewFactory(new SiteContext(site, settings, assets.names(), assets.colours(), markDrafts, views));
    }

    /** The texts of a language; Swedish if the language has no published page. */
    public Language language(String code) {
        return context.in(code).language;
    }

    /** The variables of a component that depends on the site but not on a page. */
    public Map<String, Object> siteOnly(String language) {
        return Map.of("site", context.in(language).site, "t", context.in(language).text);
    }

    /**
     * The variables of a page's template.
     *
     * @param article the page's text; null for a redirect page
     * @param pdfBytes supplies the size of the page's PDF in bytes, or null if it has none
     */
    public PageVariables variables(Route route, @Nullable Article article, Supplier<Integer> pdfBytes) {
        return new PageVariables(context, route, article, pdfBytes);
    }
}
