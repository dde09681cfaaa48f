package se.kommun.uppdrag.view;

import java.util.Map;
import se.kommun.uppdrag.asset.AssetManifest;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * The data from which the variables of all pages are computed.
 *
 * @param names the published names of assets
 * @param colours the colours that the style sheet declares
 * @param markDrafts whether drafts are marked as such
 * @param languages the shared view models of each language, by language code
 */
record SiteContext(SiteIndex site, Settings settings, AssetManifest names, SiteColours colours, boolean markDrafts,
                   Map<String, LanguageViews> languages) {

    /** The shared view models of a language; those of Swedish if the language has no published page. */
    LanguageViews in(String language) {
        return languages.getOrDefault(language, languages.get(LanguageCode.SOURCE));
    }
}
