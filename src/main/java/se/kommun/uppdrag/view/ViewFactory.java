package se.kommun.uppdrag.view;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.AssetManifest;
import se.kommun.uppdrag.asset.PublishedAssets;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.Languages;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * Creates the variables of page templates from the page, the index of all pages and the settings. Holds what the variables of all
 * pages are computed from. Thread-safe.
 */
public final class ViewFactory {

    final SiteIndex site;
    final Settings settings;
    /** The published names of assets. */
    final AssetManifest names;
    /** The colours that the style sheet declares. */
    final SiteColours colours;
    final boolean markDrafts;
    /** The view models that all pages of a language share, by language code; always those of Swedish. */
    final Map<String, LanguageViews> languages = new TreeMap<>();

    /**
     * Creates a factory with the view models that all pages share.
     *
     * @param languages the texts of the interface
     * @param markDrafts whether drafts are marked as such
     */
    public ViewFactory(SiteIndex site, PublishedAssets assets, Settings settings, Languages languages, boolean markDrafts) {
        this.site = site;
        this.settings = settings;
        this.names = assets.names();
        this.colours = assets.colours();
        this.markDrafts = markDrafts;
        Stream.concat(Stream.of(LanguageCode.SOURCE), site.languages().stream()).distinct()
                .forEach(code -> this.languages.put(code, new LanguageViews(code, languages.of(code), site, settings)));
    }

    /** The shared view models of a language; those of Swedish if the language has no published page. */
    LanguageViews in(String language) {
        return languages.getOrDefault(language, languages.get(LanguageCode.SOURCE));
    }

    /** The texts of a language; Swedish if the language has no published page. */
    public Language language(String code) {
        return in(code).language;
    }

    /** The variables of a component that depends on the site but not on a page. */
    public Map<String, Object> siteOnly(String language) {
        return Map.of("site", in(language).site, "t", in(language).text);
    }

    /**
     * The variables of a page's template.
     *
     * @param article the page's text; null for a redirect page
     * @param pdfBytes supplies the size of the page's PDF in bytes, or null if it has none
     */
    public PageVariables variables(Route route, @Nullable Article article, Supplier<Integer> pdfBytes) {
        return new PageVariables(this, route, article, pdfBytes);
    }
}
