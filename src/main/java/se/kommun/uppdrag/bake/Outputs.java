package se.kommun.uppdrag.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.uppdrag.asset.Drawings;
import se.kommun.uppdrag.asset.EmbeddedMetadata;
import se.kommun.uppdrag.asset.Fingerprints;
import se.kommun.uppdrag.asset.IgnoredFolders;
import se.kommun.uppdrag.asset.Photos;
import se.kommun.uppdrag.asset.SiteFile;
import se.kommun.uppdrag.asset.StyleSheets;
import se.kommun.uppdrag.cache.FileMemory;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.publish.Fingerprint;
import se.kommun.uppdrag.publish.Precompression;
import se.kommun.uppdrag.publish.SiteFiles;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.settings.FormTarget;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.site.AddressBook;
import se.kommun.uppdrag.site.Addresses;
import se.kommun.uppdrag.site.LanguagePages;
import se.kommun.uppdrag.site.PageJob;
import se.kommun.uppdrag.site.Redirect;
import se.kommun.uppdrag.site.SiteIndex;

/** Everything that a site publishes, each thing at an address that nothing else has. Not changed once it is made. */
final class Outputs {

    private final Path folder;
    private final Sources sources;
    private final SiteIndex site;
    private final Consumer<Problem> told;
    private final AddressBook addresses;
    private final SiteColours colours;
    private final Fingerprints names;
    private final Map<String, Path> media = new LinkedHashMap<>();
    private final Map<String, SiteFile> files = new LinkedHashMap<>();
    private final Photos photos;
    private final Map<String, Page> pdfs = new LinkedHashMap<>();
    private final List<Page> pages;
    private final List<Redirect> redirects;
    private final IgnoredFolders ignored = new IgnoredFolders();
    private final Map<String, PageJob> jobs = new LinkedHashMap<>();

    /** @param folder the site's */
    Outputs(Path folder, Sources sources, SiteIndex site, FileMemory memory, Consumer<Problem> told) {
        this.folder = folder;
        this.sources = sources;
        this.site = site;
        this.told = told;
        this.addresses = new AddressBook(told);
        Path assets = folder.resolve("assets");
        Set<String> beside = sources.listing().media().stream().map(SourceFile::inside).collect(Collectors.toSet());
        this.colours = StyleSheets.read(assets, sources.assets(), beside, memory, told);
        this.names = Fingerprints.of(assets, sources.assets(), colours, memory, told);
        this.pages = claim();
        this.redirects = Redirect.claim(pages, addresses, told);
        if (sources.settings().is(Setting.PRECOMPRESS)) {
            addresses.reserve(Precompression::beside);
        }
        redirects.forEach(redirect -> jobs.put(redirect.address(), PageJob.of(redirect)));
        this.photos = Photos.of(media, folder, memory, told);
        media.forEach((address, file) -> files.put(address, SiteFile.asIs(file)));
        photos.files().forEach(this::take);
        Drawings.clean(media, folder, memory, told).forEach(this::take);
        EmbeddedMetadata.check(media, folder, Set.of(sources.settings().get(Setting.NAME), sources.settings().get(Setting.DEPARTMENT)), memory, told);
        names.drawings().forEach((path, address) -> files.computeIfPresent(address,
                (any, asIs) -> StyleSheets.drawing(assets.resolve(path), colours, memory)));
    }

    /** Gives every output its address, and returns the pages that have one. */
    private List<Page> claim() {
        boolean moved = site.published().stream().anyMatch(page -> !page.oldAddresses().isEmpty());
        SiteFiles.names(moved).forEach(name -> addresses.claim(name, name));
        // The form's own pages come first: when a page takes the address of one, it is that page that must move.
        List<PageJob> variants = new ArrayList<>();
        boolean service = sources.settings().interest().kind() == FormTarget.Kind.LINK; // which knows no role that we chose
        for (String language : service ? Set.<String>of() : site.languages()) {
            LanguagePages own = site.in(language);
            own.first(PageType.FORM).ifPresent(form -> own.ofType(PageType.ROLE).forEach(role -> {
                PageJob variant = PageJob.variant(Addresses.formFor(form, role), form, role);
                addresses.claim(variant.address(), form.file());
                variants.add(variant);
            }));
        }
        List<Page> accepted = site.published().stream().filter(page -> addresses.claim(page.address(), page.file())).toList();
        Path content = folder.resolve("content");
        accepted.stream().filter(page -> !ignored.hold(page.source().file(), content))
                .forEach(page -> jobs.put(page.address(), PageJob.of(page)));
        accepted.stream().filter(Page::wantsPdf).filter(page -> addresses.claim(Addresses.pdf(page), page.file(), page.placeOf("pdf"),
                "Ge sidan en annan adress, eller skriv pdf: false.")).filter(page -> jobs.containsKey(page.address()))
                .forEach(page -> pdfs.put(Addresses.pdf(page), page));
        variants.stream().filter(variant -> jobs.containsKey(variant.page().address()))
                .forEach(variant -> jobs.put(variant.address(), variant));
        sources.listing().media().forEach(file -> take(file.inside(), file.path(), file.file(), content));
        Path assets = folder.resolve("assets");
        sources.assets().forEach(path -> take(names.address(path), "assets/" + path, assets.resolve(path), assets));
        return accepted;
    }

    private void take(String address, String source, Path file, Path top) {
        if (address.startsWith(Fingerprint.FOLDER)) {
            told.accept(Problem.error("adress-upptagen", Location.of(source), "Mappen " + Fingerprint.FOLDER + " är till för bilder som programmet gör.",
                    "Lägg filen i en annan mapp."));
        }
        if (addresses.claim(address, source) && !ignored.hold(file, top)) {
            media.put(address, file);
        }
    }

    /** A file made of one that has its address already, and stands there or in the folder of what the program makes. */
    private void take(String address, SiteFile made) {
        if (files.containsKey(address) || addresses.claim(address, relative(made.source()))) {
            files.put(address, made);
        }
    }

    private String relative(Path source) {
        return folder.relativize(source).toString().replace('\\', '/');
    }

    AddressBook addresses() {
        return addresses;
    }

    /** Under which names the assets are published. */
    Fingerprints names() {
        return names;
    }

    /** Those that the style sheet declares. */
    SiteColours colours() {
        return colours;
    }

    Photos photos() {
        return photos;
    }

    /** The pages that have an address, by it; the form once, although it has one for each role. */
    List<Page> pages() {
        return pages;
    }

    /** Every page that is to be baked, by its address. */
    Map<String, PageJob> jobs() {
        return jobs;
    }

    /** Files that stand beside the pages, by address. */
    Map<String, SiteFile> files() {
        return files;
    }

    /** The pages that have a PDF, by its address. */
    Map<String, Page> pdfs() {
        return pdfs;
    }

    /** Whether the file at an address has a name that changes with its bytes, and is made by the program. */
    boolean isMade(String address) {
        return address.startsWith(Fingerprint.FOLDER) && photos.files().containsKey(address) || names.drawings().containsValue(address);
    }

    /**
     * What search engines and web servers read, by address.
     *
     * @param published addresses of the files that are published beside the pages
     */
    Map<String, String> siteFiles(Set<String> published) {
        List<SiteFiles.Entry> entries = new ArrayList<>();
        pages.stream().filter(SiteIndex::isListed).forEach(page -> {
            String updated = page.text("updated").orElseThrow();
            entries.add(new SiteFiles.Entry(Addresses.canonical(page, sources.settings()), updated, site.translations().addresses(page, sources.settings())));
            if (pdfs.containsKey(Addresses.pdf(page))) {
                entries.add(new SiteFiles.Entry(sources.settings().baseUrl() + Addresses.pdf(page), updated, Map.of()));
            }
        });
        List<SiteFiles.Moved> moved = redirects.stream()
                .map(redirect -> new SiteFiles.Moved(redirect.address(), Addresses.inSite(redirect.page()))).toList();
        Map<String, String> all = SiteFiles.of(entries, moved, keepable(published), published.stream().filter(Drawings::isFor).sorted().toList(), sources.settings());
        all.keySet().removeIf(name -> !name.equals(addresses.owner(name)));
        return all;
    }

    private List<String> keepable(Set<String> published) {
        List<String> keepable = new ArrayList<>(names.published().values());
        if (published.stream().anyMatch(photos.files()::containsKey)) {
            keepable.add(Fingerprint.FOLDER + "*");
        }
        keepable.sort(null);
        return keepable;
    }
}
