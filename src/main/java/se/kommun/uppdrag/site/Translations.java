package se.kommun.uppdrag.site;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Maps each published page to its translations. Immutable. */
public final class Translations {

    /** The {@code hreflang} value for readers of any other language. */
    private static final String ANY_OTHER = "x-default";
    private static final PageKeyCheck KEY = new PageKeyCheck("translation_of", "translation-without-original", "translation-without-original", null, null);

    private final SiteIndex site;
    /** By the source path of the original: the published page in each language, including the original. */
    private final Map<String, Map<String, Page>> byOriginal = new HashMap<>();

    Translations(SiteIndex site) {
        this.site = site;
        for (Page page : site.published()) {
            page.translationOf().ifPresent(original -> versions(original).putIfAbsent(page.lang(), page));
        }
        byOriginal.forEach((original, versions) -> site.byFile(original).filter(site::isPublished)
                .ifPresent(page -> versions.put(page.lang(), page)));
        byOriginal.replaceAll((original, versions) -> Collections.unmodifiableMap(versions));
    }

    private Map<String, Page> versions(String original) {
        return byOriginal.computeIfAbsent(original, any -> new TreeMap<>());
    }

    /** Returns the published versions of a page by language code, itself included; only itself when it has no translations. */
    public Map<String, Page> of(Page page) {
        return byOriginal.getOrDefault(page.translationOf().orElse(page.file()), Map.of(page.lang(), page));
    }

    /** Returns the page's absolute URLs by {@code hreflang}, including {@code x-default}; empty for a page in one language. */
    public Map<String, String> addresses(Page page, Settings settings) {
        Map<String, Page> versions = of(page);
        Map<String, String> addresses = new TreeMap<>();
        if (versions.size() > 1) {
            versions.forEach((code, version) -> addresses.put(code, Urls.canonical(version, settings)));
            Page any = versions.get(site.sourceLanguage());
            if (any != null) {
                addresses.put(ANY_OTHER, Urls.canonical(any, settings));
            }
        }
        return addresses;
    }

    /** Returns the page that a page is a translation of; the page itself when it is none. */
    public Page original(Page page) {
        return page.translationOf().flatMap(site::byFile).orElse(page);
    }

    /** Reports what is wrong with the translations among these pages. */
    void check(Collection<Page> pages, Consumer<Problem> problems) {
        pages.forEach(page -> KEY.find(page, site, problems).filter(original -> KEY.isOriginal(page, original, problems))
                .ifPresent(original -> check(page, original, problems)));
    }

    private void check(Page page, Page original, Consumer<Problem> problems) {
        Location place = page.placeOf("translation_of");
        if (original.type() != page.type()) {
            problems.accept(Problem.error("translation-other-type", page.placeOf("type"), "Sidan är av typen " + page.type().word()
                    + ", men den " + LanguageCode.inSwedish(original.lang()) + " sidan " + original.file() + " är av typen " + original.type().word() + ".",
                    "Skriv samma typ på båda sidorna."));
        }
        Page first = of(page).get(page.lang());
        if (first != null && first != page && site.isPublished(page)) {
            problems.accept(Problem.error("translation-duplicate", place, "Sidan " + original.file() + " är redan översatt till "
                    + LanguageCode.inSwedish(page.lang()) + ", i " + first.file() + ".", "Ta bort den ena sidan, eller ändra vilken sida som är översatt."));
        }
        if (page.text("source_version").isEmpty()) {
            problems.accept(Problem.error("translation-without-version", place,
                    "Översättningen säger inte vilken version av " + original.file() + " den är gjord från.",
                    "Stämmer den med den " + LanguageCode.inSwedish(original.lang()) + " sidan som den är nu, skriv en rad till: source_version: " + ContentDigest.of(original) + "."));
        }
    }
}
