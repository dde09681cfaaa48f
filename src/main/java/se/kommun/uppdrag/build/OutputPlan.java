package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.EmbeddedMetadata;
import se.kommun.uppdrag.asset.IgnoredFolders;
import se.kommun.uppdrag.asset.PublishedAssets;
import se.kommun.uppdrag.asset.RasterImages;
import se.kommun.uppdrag.asset.RecordingFiles;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.asset.SvgFiles;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageList;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.Fingerprint;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.output.Precompression;
import se.kommun.uppdrag.output.ServerFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.CalendarFile;
import se.kommun.uppdrag.site.LanguagePages;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.RouteRegistry;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.Urls;

/**
 * Everything that a site publishes, each output at an address of its own.
 *
 * @param addresses the owner of each address
 * @param pages the pages that have an address; the form once, although it has an address for each role
 * @param routes every page that is rendered, by address
 * @param pdfs the pages that have a PDF, by the address of the PDF
 * @param calendars the pages that have a calendar file, by the address of the file
 * @param redirects the routes from aliases
 * @param assets how the files of the assets folder are published
 * @param images the raster images
 * @param files the files beside the pages, by address
 */
record OutputPlan(RouteRegistry addresses, List<Page> pages, Map<String, Route> routes, Map<String, Page> pdfs, Map<String, Page> calendars, List<Route> redirects,
               PublishedAssets assets, RasterImages images, Map<String, StaticFile> files) {

    /**
     * Assigns an address to every output.
     *
     * @param folder the site's folder
     * @param problems gets the address collisions and the problems of the files beside the pages
     */
    static OutputPlan of(Path folder, SiteSources sources, SiteIndex site, FileCache cache, Consumer<Problem> problems) {
        Settings settings = sources.settings();
        Path contentFolder = folder.resolve("content");
        Path assetFolder = sources.theme().assets();
        List<SourceFile> mediaSources = sources.listing().media();
        PublishedAssets assets = PublishedAssets.of(assetFolder, sources.assets(),
                mediaSources.stream().map(SourceFile::inside).collect(Collectors.toSet()), cache, problems);
        RouteRegistry addresses = new RouteRegistry(problems);
        ServerFiles.names(site.published().stream().anyMatch(page -> !page.aliases().isEmpty())).forEach(name -> addresses.claim(name, name));
        IgnoredFolders ignored = new IgnoredFolders();
        PageOutputs pages = PageOutputs.claim(site, settings, page -> !ignored.hold(page.source().file(), contentFolder), addresses);
        Map<String, Path> media = new LinkedHashMap<>();
        Stream.concat(mediaSources.stream().map(file -> new FileBeside(file.inside(), file.path(), file.file(), contentFolder)),
                sources.assets().stream().map(path -> new FileBeside(assets.names().address(path), "assets/" + path, assetFolder.resolve(path), assetFolder)))
                .filter(file -> file.claim(addresses, problems) && !ignored.hold(file.file(), file.top()))
                .forEach(file -> media.put(file.address(), file.file()));
        List<Route> redirects = Route.ofAliases(pages.pages(), addresses, problems);
        if (settings.is(Setting.PRECOMPRESS)) {
            addresses.reserve(Precompression::beside);
        }
        Map<String, Route> routes = new LinkedHashMap<>(pages.routes());
        redirects.forEach(redirect -> routes.put(redirect.address(), redirect));

        RasterImages images = RasterImages.of(media, folder, cache, problems);
        RecordingFiles.check(media, folder, problems);
        EmbeddedMetadata.check(media, folder, Set.of(settings.get(Setting.NAME), settings.get(Setting.DEPARTMENT)), cache, problems);
        Map<String, StaticFile> files = new LinkedHashMap<>();
        media.forEach((address, file) -> files.put(address, StaticFile.asIs(file)));
        Stream.of(images.files(), SvgFiles.clean(media, folder, cache, problems)).flatMap(made -> made.entrySet().stream()).forEach(made -> {
            if (files.containsKey(made.getKey()) || addresses.claim(made.getKey(), RelativePath.of(folder, made.getValue().source()))) {
                files.put(made.getKey(), made.getValue());
            }
        });
        assets.drawings().forEach((address, drawing) -> files.computeIfPresent(address, (any, asIs) -> drawing));
        return new OutputPlan(addresses, pages.pages(), routes, pages.pdfs(), pages.calendars(), redirects, assets, images, files);
    }

    /** A file beside the pages: its address, its path for problems, and the content or assets folder that it is in. */
    private record FileBeside(String address, @Nullable String path, Path file, Path top) {

        boolean claim(RouteRegistry addresses, Consumer<Problem> problems) {
            if (address.startsWith(Fingerprint.FOLDER)) {
                problems.accept(Problem.error("address-taken", Location.of(path), "Mappen " + Fingerprint.FOLDER
                        + " är till för bilder som programmet gör.", "Lägg filen i en annan mapp."));
            }
            return addresses.claim(address, path);
        }
    }

    /**
     * The files for search engines and web servers, and the calendar files, by address.
     *
     * @param published addresses of the files that are published beside the pages
     */
    Map<String, String> siteFiles(SiteIndex site, Settings settings, Set<String> published) {
        List<ServerFiles.Entry> entries = new ArrayList<>();
        pages.stream().filter(SiteIndex::isListed).forEach(page -> {
            String updated = page.text("updated").orElseThrow();
            entries.add(new ServerFiles.Entry(Urls.canonical(page, settings), updated, site.translations().addresses(page, settings)));
            if (pdfs.containsKey(Urls.pdf(page))) {
                entries.add(new ServerFiles.Entry(settings.baseUrl() + Urls.pdf(page), updated, Map.of()));
            }
        });
        List<ServerFiles.Moved> moved = redirects.stream()
                .map(redirect -> new ServerFiles.Moved(redirect.address(), Urls.inSite(redirect.page()))).toList();
        Stream<String> madeImages = published.stream().anyMatch(address -> address.startsWith(Fingerprint.FOLDER))
                ? Stream.of(Fingerprint.FOLDER + "*") : Stream.empty();
        List<String> immutable = Stream.concat(assets.names().published().values().stream(), madeImages).sorted().toList();
        Map<String, String> all = ServerFiles.of(entries, moved, immutable, published.stream().filter(SvgFiles::isFor).sorted().toList(), settings);
        all.keySet().removeIf(name -> !name.equals(addresses.owner(name)));
        calendars.forEach((address, page) -> all.put(address, CalendarFile.of(page, settings)));
        return all;
    }

    /**
     * The pages that have an address.
     *
     * @param pages the published pages that got their address
     * @param routes what is rendered of them, by address: a form has one route for itself and one for each role
     * @param pdfs the pages that have a PDF, by the address of the PDF
     * @param calendars the pages that have a calendar file, by the address of the file
     */
    private record PageOutputs(List<Page> pages, Map<String, Route> routes, Map<String, Page> pdfs, Map<String, Page> calendars) {

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
            Map<String, Page> calendars = new LinkedHashMap<>();
            accepted.stream().filter(page -> CalendarFile.isFor(page) && routes.containsKey(page.address()) && addresses.claim(Urls.calendar(page), page.file(),
                    page.placeOf("type"), "Ge sidan eller filen en annan adress.")).forEach(page -> calendars.put(Urls.calendar(page), page));
            variants.stream().filter(variant -> routes.containsKey(variant.page().address()))
                    .forEach(variant -> routes.put(variant.address(), variant));
            return new PageOutputs(accepted, routes, pdfs, calendars);
        }

        /** One form per role, with the role chosen. None if the form is an e-service, which cannot receive a choice. */
        private static List<Route> variants(SiteIndex site, Settings settings) {
            Set<String> languages = settings.interest().kind() == FormTarget.Kind.LINK ? Set.of() : site.languages();
            List<Route> variants = new ArrayList<>();
            for (String language : languages) {
                LanguagePages own = site.in(language);
                own.first(Purpose.FORM).ifPresent(form -> own.in(PageList.FORM)
                        .forEach(role -> variants.add(Route.variant(Urls.formFor(form, role), form, role))));
            }
            return variants;
        }
    }
}
