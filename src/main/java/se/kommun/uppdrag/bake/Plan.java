package se.kommun.uppdrag.bake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.kommun.uppdrag.asset.SiteFile;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.language.Languages;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.settings.LanguageCode;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.site.PageJob;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.SiteShape;
import se.kommun.uppdrag.template.TemplateFaults;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.template.ViewFactory;

/**
 * All that is decided of a site before its first page is baked: which pages are published, what has which address. It
 * then bakes the pages, one at a time or several at once, in any order; where they go is for its user to say.
 */
public final class Plan {

    private static final Digest NONE = new Digest(0, 0);

    private final BakeOptions options;
    private final Sources sources;
    private final BuildCache cache;
    private final Digest globalInputs;
    private final Told told;
    private final SiteIndex site;
    private final Outputs outputs;
    private final TemplateFaults faults = new TemplateFaults();
    private final PageBaker baker;
    private final Map<String, Digest> digests = new HashMap<>();
    private Files besidePages;

    private Plan(BakeOptions options, Sources sources, BuildCache cache, Consumer<Problem> problems) {
        this.options = options;
        this.sources = sources;
        this.cache = cache;
        this.globalInputs = cache.storesPages() ? globalInputs() : NONE;
        this.told = new Told(problems);
        sources.tell(told);
        Set<String> unread = told.broken();
        SourceFolder.Listing listing = sources.listing();
        this.site = new SiteIndex(sources.pages(), unread, sources.brokenDrafts(), listing.media(), options.today(), options.drafts(), unused(settings()));
        this.outputs = new Outputs(options.site(), sources, site, cache.files(), told);
        SiteShape.check(site, outputs.pages(), told);
        Templates templates = cache.templates(options.site().resolve("templates"));
        templates.languages().problems().forEach(told);
        withoutTexts(templates.languages());
        ViewFactory views = new ViewFactory(site, outputs.names(), outputs.colours(), settings(), templates.languages(), options.drafts());
        this.baker = new PageBaker(site, outputs.names(), outputs.photos(), settings(), options.site(), views, templates, faults, cache, options.timings(), told);
        sources.files().forEach(read -> digests.put(read.source().path(), read.digest()));
    }

    /**
     * Reads a site's sources and decides.
     *
     * @param cache of the same site
     * @param problems gets everything that is wrong; called from several threads at once
     */
    public static Plan of(BakeOptions options, BuildCache cache, Consumer<Problem> problems) {
        cache.files().begin();
        return new Plan(options, Sources.read(options, cache.files()), cache, problems);
    }

    /**
     * What would be decided if a page had another text. Nothing of it is kept, and this plan stays as it is.
     *
     * @param file the page's path, such as {@code content/ledsagare.md}; it need not be there yet
     */
    public Plan with(String file, String text, Consumer<Problem> problems) {
        SourceFile source = new SourceFile(file, options.site().resolve(file));
        return new Plan(options, sources.with(Sources.Read.of(source, text)), cache.forTrial(), problems);
    }

    /** What would be decided of the same sources if drafts and pages outside their dates were published too. */
    public Plan withDrafts(Consumer<Problem> problems) {
        return new Plan(options.withDrafts(), sources, cache.withoutPages(), problems);
    }

    /** The pages that readers come to only after a form has been sent. */
    private static Map<PageType, String> unused(Settings settings) {
        Map<PageType, String> unused = new EnumMap<>(PageType.class);
        if (!settings.interest().isForm()) {
            unused.put(PageType.THANKS, "webbplatsen har inget formulär");
        }
        if (!settings.feedback().isForm()) {
            unused.put(PageType.FEEDBACK_THANKS, "webbplatsen har ingen ruta för synpunkter");
        }
        return unused;
    }

    /** A folder that is named like a language is one, and its pages need the texts around them. */
    private void withoutTexts(Languages languages) {
        for (String code : site.languages()) {
            if (!languages.has(code) && !code.equals(LanguageCode.SOURCE)) {
                String name = LanguageCode.inSwedish(code);
                told.accept(Problem.error("sprak-utan-texter", Location.of(site.in(code).all().get(0).file()),
                        "Mappen " + code + " betyder att sidan är på " + name + ", men webbplatsens egna texter finns inte på " + name + ".",
                        "Översätt texterna i " + Languages.FOLDER + "sv.properties till filen " + Languages.FOLDER + code + ".properties. "
                                + "Är sidan på svenska, byt namn på mappen."));
            }
        }
    }

    public Settings settings() {
        return sources.settings();
    }

    /** The pages that are published, by address; the form once, although it has an address for each role. */
    public List<Page> pages() {
        return outputs.pages();
    }

    /** Where to tell what goes wrong while the pages are written. */
    public Consumer<Problem> told() {
        return told;
    }

    public PageJob job(String address) {
        return outputs.jobs().get(address);
    }

    /** Every page that is to be baked. */
    public List<PageJob> jobs() {
        return List.copyOf(outputs.jobs().values());
    }

    /** The files beside the pages, by address. */
    private record Files(Map<String, SiteFile> published, Map<String, SiteFile> unnamed, Set<SourceFile> unnamedSources) {}

    /** Files that are published beside the pages, by address: assets, and what pages name. To be called when all pages are baked. */
    public Map<String, SiteFile> files() {
        return besidePages().published();
    }

    /** The files that would be published, and what would be made of them, if a published page named them; by address. As {@link #files}. */
    public Map<String, SiteFile> unnamedFiles() {
        return besidePages().unnamed();
    }

    private synchronized Files besidePages() {
        if (besidePages == null) {
            Set<SourceFile> sourceFiles = UnreferencedMedia.of(sources.listing().media(), baker.named(), options.site(), sources.assets(), settings());
            Set<Path> paths = sourceFiles.stream().map(SourceFile::file).collect(Collectors.toSet());
            Map<String, SiteFile> published = new LinkedHashMap<>();
            Map<String, SiteFile> unnamed = new LinkedHashMap<>();
            outputs.files().forEach((address, file) -> (paths.contains(file.source()) ? unnamed : published).put(address, file));
            besidePages = new Files(published, unnamed, sourceFiles);
        }
        return besidePages;
    }

    /** Whether the file at an address has a name that changes with its bytes, and is made by the program. */
    public boolean isMade(String address) {
        return outputs.isMade(address);
    }

    /** Whether a file from the assets folder is published at an address. */
    public boolean isAsset(String address) {
        SiteFile file = files().get(address);
        return file != null && file.source().startsWith(options.site().resolve("assets"));
    }

    /** Pages that are not for the public today, whether they are baked or not, by source path, each with the reason in Swedish. */
    public Map<String, String> unpublished() {
        return site.unpublished();
    }

    /** Source paths that become nothing, each with the reason in Swedish. */
    public Map<String, String> leftOut() {
        Map<String, String> leftOut = new TreeMap<>(site.withheld());
        sources.listing().ignored().forEach(file -> leftOut.put(file.path(), file.reason()));
        besidePages().unnamedSources().forEach(file -> leftOut.put(file.path(), UnreferencedMedia.REASON));
        return leftOut;
    }

    /** The cached page for a job, if it would be rendered the same now. Thread-safe. */
    public Optional<CachedPage> cached(PageJob job) {
        Digest source = source(job);
        return cache.page(job.address()).filter(page -> source != null && Containment.of(job.page().file(), problem -> { },
                () -> baker.isUpToDate(job, globalInputs, source, page.dependencies())).orElse(false));
    }

    /** Reports what is wrong with the text of a page that is not rendered now. */
    public void reuse(PageJob job, CachedPage page) {
        baker.tell(job, page.problems());
    }

    /** Whether the inputs that all pages share have changed since the sources were read. */
    public boolean isOutdated() {
        return !globalInputs.equals(globalInputs());
    }

    private Digest globalInputs() {
        return GlobalInputs.of(options.site().resolve("templates"), settings(), options.drafts());
    }

    /** Null when the page is not to be cached. */
    private Digest source(PageJob job) {
        return !cache.storesPages() ? null : job.moved() ? NONE : digests.get(job.page().file());
    }

    /** The page, rendered; empty when its template fails. Thread-safe. */
    public Optional<BakedPage> bake(PageJob job) {
        return contained(job, told, () -> baker.bake(job, globalInputs, source(job)));
    }

    /** The HTML of a page's text, as its template gets it. Thread-safe. */
    public String article(Page page) {
        return baker.article(page);
    }

    private static Optional<BakedPage> contained(PageJob job, Consumer<Problem> problems, Supplier<Optional<BakedPage>> baking) {
        return Containment.of(job.page().file(), problems, baking).flatMap(Function.identity());
    }

    /** The page at an address once more, telling nothing: for tracing what was found when all pages were done. */
    Optional<BakedPage> again(String address) {
        PageJob job = job(address);
        PageBaker quiet = baker.telling(problem -> { });
        return job == null ? Optional.empty() : cache.page(address).map(CachedPage::page)
                .or(() -> contained(job, problem -> { }, () -> quiet.bake(job, globalInputs, null)));
    }

    /** Forgets what earlier bakes made of files that are no longer there. */
    public void sweep() {
        outputs.photos().sweep();
    }

    /** The PDF files that pages ask for, by address; tells what of a page cannot become one. To be called once. */
    public Map<String, byte[]> pdfs() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        outputs.pdfs().values().parallelStream().forEach(page -> Containment.of(page.file(), problem -> { }, () -> baker.pdf(page)));
        outputs.pdfs().forEach((address, page) -> Containment.of(page.file(), told, () -> baker.pdf(page)).ifPresent(made -> {
            made.problems().forEach(told);
            if (made.printed() != null && made.printed().bytes() != null) {
                files.put(address, made.printed().bytes());
            }
        }));
        return files;
    }

    /** What search engines and web servers read, by address. */
    public Map<String, String> siteFiles() {
        return outputs.siteFiles(files().keySet());
    }

    /** The faults of templates that a page has met when it was baked, as problems of that page. */
    public List<Problem> templateFaults(String file) {
        return faults.of(file);
    }

    /**
     * To be called when all pages are baked: tells the faults of templates, and of addresses too few or too many.
     *
     * @param there the addresses that there is something at now
     */
    public BakeResult finish(Set<String> there) {
        faults.problems().forEach(told);
        cache.retain(sources.files().stream().map(read -> read.source().path()).collect(Collectors.toSet()), outputs.jobs().keySet());
        Set<String> missing = new Reconciliation(outputs.addresses(), unnamedFiles().keySet(), told.broken(), told).missing(there);
        return new BakeResult(pages(), leftOut(), !unpublished().isEmpty(), missing, settings(), this::again);
    }
}
