package se.kommun.uppdrag.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.AssetManifest;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * What the variables of all pages are made of.
 *
 * @param names under which assets are published
 * @param colours that the style sheet declares
 * @param markDrafts whether a draft says that it is one
 * @param languages what pages of a language see alike, by its code
 */
record SiteContext(SiteIndex site, Settings settings, AssetManifest names, SiteColours colours, boolean markDrafts,
                   Map<String, LanguageViews> languages) {

    /** What pages of a language see alike; Swedish for a language that no published page is in. */
    @Nullable LanguageViews in(String language) {
        return languages.getOrDefault(language, languages.get(LanguageCode.SOURCE));
    }
}
