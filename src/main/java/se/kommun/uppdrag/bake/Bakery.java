package se.kommun.uppdrag.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.publish.SiteFiles;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.settings.SettingsReader;

/**
 * The road from sources to a folder: read the headers, decide what is published and where, bake each page, copy the
 * files, write what stands beside the pages, and reconcile the folder with the sources. Every step does all it can
 * and reports; whether the folder may be published is for the caller to say.
 */
public final class Bakery {

    private final BakeOptions options;
    private final Consumer<BakedPage> inspector;
    private final Consumer<Problem> problems;
    private final Collection<String> broken = new ConcurrentLinkedQueue<>();
    private final Set<Path> accepted = new HashSet<>();

    private Bakery(BakeOptions options, Consumer<BakedPage> inspector, Consumer<Problem> problems) {
        this.options = options;
        this.inspector = inspector;
        this.problems = problem -> {
            if (problem.isError()) {
                broken.add(problem.location().file());
            }
            problems.accept(problem);
        };
    }

    /**
     * Bakes a site.
     *
     * @param inspector gets every page in memory as it is written; called from several threads at once
     * @param problems gets everything that is wrong with the sources; called from several threads at once
     */
    public static BakeResult bake(BakeOptions options, Consumer<BakedPage> inspector, Consumer<Problem> problems) {
        return new Bakery(options, inspector, problems).bake();
    }

    private BakeResult bake() {
        Settings settings = SettingsReader.read(options.site(), problems).with(options.overrides());
        SourceFolder.Listing listing = SourceFolder.list(options.site(), problems);
        List<Page> pages = readAll(listing.pages());
        SiteIndex site = new SiteIndex(pages, broken, listing.media(), options.today(), options.drafts());
        List<String> unread = List.copyOf(broken);
        AddressBook addresses = new AddressBook(problems);
        List<Page> baked = claim(site, addresses, listing.media());
        List<Redirect> redirects = Redirect.claim(baked, addresses, problems);
        SiteShape.check(site, baked, unread, problems);
        listing.media().forEach(file -> SvgCheck.problem(file).ifPresent(problems));

        Path assets = options.site().resolve("assets");
        TemplateFaults faults = new TemplateFaults();
        ViewFactory views = new ViewFactory(site, settings, options.drafts());
        Templates templates = new Templates(options.site().resolve("templates"));
        PageBaker baker = new PageBaker(site, settings, assets, views, templates, faults, problems);
        RedirectPages redirectPages = new RedirectPages(redirects, views, templates, faults);
        try (JBake jbake = JBake.crawl(options, baked, accepted)) {
            jbake.render(baker, site, inspector, problems);
            jbake.copyAssets(problems);
        }
        redirectPages.write(options.destination(), inspector, problems);
        faults.problems().forEach(problems);
        writeSiteFiles(baked, redirects, addresses, settings);
        Set<String> missing = new Reconciliation(options.destination(), addresses, Set.copyOf(broken), problems).missing();
        return new BakeResult(baked, leftOut(listing, site), missing, settings,
                address -> again(address, baker, site).or(() -> redirectPages.at(address)));
    }

    private static Optional<BakedPage> again(String address, PageBaker baker, SiteIndex site) {
        for (Page page : site.published()) {
            if (page.address().equals(address)) {
                return baker.again(page, null, address);
            }
        }
        return site.first(PageType.FORM).flatMap(form -> site.ofType(PageType.ROLE).stream()
                .filter(role -> Addresses.formFor(form, role).equals(address)).findFirst()
                .flatMap(role -> baker.again(form, role, address)));
    }

    private List<Page> readAll(List<SourceFile> sources) {
        List<Page> pages = Collections.synchronizedList(new ArrayList<>());
        sources.parallelStream().forEach(source -> PageReader.read(source, problems).ifPresent(pages::add));
        return pages.stream().sorted((a, b) -> a.file().compareTo(b.file())).toList();
    }

    /** Gives every output its address, and returns the pages that have one. */
    private List<Page> claim(SiteIndex site, AddressBook addresses, List<SourceFile> media) {
        boolean moved = site.published().stream().anyMatch(page -> !page.oldAddresses().isEmpty());
        SiteFiles.names(moved).forEach(name -> addresses.claim(name, name));
        // The form's own pages come first: when a page takes the address of one, it is that page that must move.
        site.first(PageType.FORM).ifPresent(form -> site.ofType(PageType.ROLE)
                .forEach(role -> addresses.claim(Addresses.formFor(form, role), form.file())));
        List<Page> pages = site.published().stream()
                .filter(page -> accept(addresses, page.address(), page.file(), page.source().file())).toList();
        media.forEach(file -> accept(addresses, file.inside(), file.path(), file.file()));
        Path assets = options.site().resolve("assets");
        AssetFolder.list(assets, problems).forEach(path -> accept(addresses, path, "assets/" + path, assets.resolve(path)));
        return pages;
    }

    private boolean accept(AddressBook addresses, String address, String source, Path file) {
        return addresses.claim(address, source) && accepted.add(file);
    }

    private void writeSiteFiles(List<Page> pages, List<Redirect> redirects, AddressBook addresses, Settings settings) {
        List<SiteFiles.Entry> entries = pages.stream().filter(ViewFactory::indexed).map(page ->
                new SiteFiles.Entry(Addresses.canonical(page, settings), page.date("updated").orElseThrow().toString())).toList();
        List<SiteFiles.Moved> moved = redirects.stream()
                .map(redirect -> new SiteFiles.Moved(redirect.address(), Addresses.inSite(redirect.page()))).toList();
        Map<String, String> files = SiteFiles.of(entries, moved, settings);
        files.keySet().removeIf(name -> !name.equals(addresses.owner(name)));
        for (Map.Entry<String, String> file : files.entrySet()) {
            try {
                Files.writeString(options.destination().resolve(file.getKey()), file.getValue());
            } catch (IOException full) {
                problems.accept(Unwritable.problem(file.getKey(), full));
            }
        }
    }

    private static Map<String, String> leftOut(SourceFolder.Listing listing, SiteIndex site) {
        Map<String, String> leftOut = new TreeMap<>(site.withheld());
        listing.ignored().forEach(file -> leftOut.put(file.path(), file.reason()));
        return leftOut;
    }
}
