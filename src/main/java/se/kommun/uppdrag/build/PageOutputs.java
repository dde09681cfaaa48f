package se.kommun.uppdrag.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.site.LanguagePages;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.RouteRegistry;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.Urls;

/**
 * The pages that have an address.
 *
 * @param pages the published pages that got their address
 * @param routes what is rendered of them, by address: a form has one route for itself and one for each role
 * @param pdfs the pages that have a PDF, by the address of the PDF
 */
record PageOutputs(List<Page> pages, Map<String, Route> routes, Map<String, Page> pdfs) {

    /**
     * Claims an address for each published page, its PDF and its variants.
     *
     * @param isRendered whether a page is written to a file; a page that is not keeps its address
     */
    static PageOutputs claim(SiteIndex site, Settings settings, Predicate<Page> isRendered, RouteRegistry addresses) {
        // Variants claim first: if a page has the address of a variant, the problem is reported for that page.
        List<Route> variants = variants(site, settings);
        variants.forEach(variant -> addresses.claim(variant.address(), variant.page().file()));
        List<Page> accepted = site.published().stream().filter(page -> addresses.claim(page.address(), page.file())).toList();
        Map<String, Route> routes = new LinkedHashMap<>();
        accepted.stream().filter(isRendered).forEach(page -> routes.put(page.address(), Route.of(page)));
        Map<String, Page> pdfs = new LinkedHashMap<>();
        for (Page page : accepted) {
            boolean hasAddress = page.wantsPdf() && addresses.claim(Urls.pdf(page), page.file(), page.placeOf("pdf"),
                    "Ge sidan en annan adress, eller skriv pdf: false.");
            if (hasAddress && routes.containsKey(page.address())) {
                pdfs.put(Urls.pdf(page), page);
            }
        }
        variants.stream().filter(variant -> routes.containsKey(variant.page().address()))
                .forEach(variant -> routes.put(variant.address(), variant));
        return new PageOutputs(accepted, routes, pdfs);
    }

    /** One form per role, with the role chosen. None if the form is an e-service, which cannot receive a choice. */
    private static List<Route> variants(SiteIndex site, Settings settings) {
        Set<String> languages = settings.interest().kind() == FormTarget.Kind.LINK ? Set.of() : site.languages();
        List<Route> variants = new ArrayList<>();
        for (String language : languages) {
            LanguagePages own = site.in(language);
            own.first(PageType.FORM).ifPresent(form -> own.ofType(PageType.ROLE)
                    .forEach(role -> variants.add(Route.variant(Urls.formFor(form, role), form, role))));
        }
        return variants;
    }
}
