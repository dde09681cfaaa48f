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

/** Makes what a template sees of a page from the page, the index of all pages and the settings. Thread-safe. */
public final class ViewFactory {

    private final SiteContext context;

    private ViewFactory(SiteContext context) {
        this.context = context;
    }

    /**
     * Makes what all pages see alike.
     *
     * @param languages the texts of the interface
     * @param markDrafts whether a draft says that it is one
     */
    public static ViewFactory of(SiteIndex site, PublishedAssets assets, Settings settings, @Nullable Languages languages, boolean markDrafts) {
        Map<String, LanguageViews> views = new TreeMap<>();
        Stream.concat(Stream.of(LanguageCode.SOURCE), site.languages().stream()).distinct()
                .forEach(code -> views.put(code, new LanguageViews(code, languages.of(code), site, settings)));
        return new ViewFactory(new SiteContext(site, settings, assets.names(), assets.colours(), markDrafts, views));
    }

    /** The texts of a language; Swedish ones for a language that the site has no published page in. */
    public @Nullable Language language(String code) {
        return context.in(code).language();
    }

    /** What a component sees that knows the site but no page. */
    public Map<String, Object> siteOnly(String language) {
        return Map.of("site", context.in(language).site(), "t", context.in(language).text());
    }

    /**
     * What a page's template sees.
     *
     * @param article the page's text; null for a page at an old address
     * @param pdfBytes how large the page's PDF is; gives null for a page without
     */
    public PageVariables variables(Route job, @Nullable Article article, Supplier<Integer> pdfBytes) {
        return new PageVariables(context, job, article, pdfBytes);
    }
}
