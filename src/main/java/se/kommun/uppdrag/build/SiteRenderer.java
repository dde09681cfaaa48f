package se.kommun.uppdrag.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.build.cache.GlobalInputs;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.template.TemplateFaults;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.view.ViewFactory;

/**
 * Makes the pages of a planned site, one at a time or several at once, in any order; where they go is for its user to say.
 * What is wrong is told as it is found.
 */
public final class SiteRenderer {

    private static final Digest NONE = new Digest(0, 0);

    private final SitePlan plan;
    private final BuildCache cache;
    private final Digest globalInputs;
    private final ErrorTracker told;
    private final TemplateFaults faults = new TemplateFaults();
    private final ReferenceResolvers references;
    private final ArticleRenderer texts;
    private final PagePdfs pdfs;
    private final PageRenderer baker;
    private final Map<String, Digest> digests = new HashMap<>();
    private FilesBesidePages files;

    private SiteRenderer(SitePlan plan, BuildCache cache, Digest globalInputs, Templates templates, ErrorTracker told) {
        this.plan = plan;
        this.cache = cache;
        this.globalInputs = globalInputs;
        this.told = told;
        ViewFactory views = ViewFactory.of(plan.site(), plan.outputs().assets(), plan.settings(), templates.languages(), plan.options().drafts());
        PageTemplates filled = new PageTemplates(templates, views, faults);
        this.references = ReferenceResolvers.of(plan, filled, cache.files());
        this.texts = new ArticleRenderer(references::of, cache);
        this.pdfs = new PagePdfs(filled, cache, plan.options().site());
        this.baker = new PageRenderer(filled, texts, pdfs);
        plan.sources().files().forEach(read -> digests.put(read.source().path(), read.digest()));
    }

    /**
     * Reads a site's sources and plans it.
     *
     * @param cache of the same site
     * @param problems gets everything that is wrong; called from several threads at once
     */
    public static SiteRenderer of(BuildOptions options, BuildCache cache, Consumer<Problem> problems) {
        cache.files().begin();
        return of(options, SiteSources.read(options, cache.files()), cache, problems);
    }

    private static SiteRenderer of(BuildOptions options, SiteSources sources, BuildCache cache, Consumer<Problem> problems) {
        ErrorTracker told = new ErrorTracker(problems);
        Digest globalInputs = cache.storesPages() ? globalInputs(options, sources.settings()) : NONE;
        SitePlan plan = SitePlan.of(options, sources, cache.files(), told);
        Templates templates = cache.templates(options.site().resolve("templates"));
        templates.languages().problems().forEach(told);
        templates.languages().missing(plan.site().languages(), code -> plan.site().in(code).all().get(0).file()).forEach(told);
        return new SiteRenderer(plan, cache, globalInputs, templates, told);
    }

    /**
     * The site as it would be if a page had another text. Nothing of it is kept, and this one stays as it is.
     *
     * @param file the page's path, such as {@code content/ledsagare.md}; it need not be there yet
     */
    public SiteRenderer with(@Nullable String file, String text, Consumer<Problem> problems) {
        SourceFile source = new SourceFile(file, plan.options().site().resolve(file));
        return of(plan.options(), plan.sources().with(SiteSources.Read.of(source, text)), cache.forTrial(), problems);
    }

    /** The same sources as they would be if drafts and pages outside their dates were published too. */
    public SiteRenderer withDrafts(Consumer<Problem> problems) {
        return of(plan.options().withDrafts(), plan.sources(), cache.withoutPages(), problems);
    }

    /** Where to tell what goes wrong while the pages are written. */
    public Consumer<Problem> told() {
        return told;
    }

    /** What is decided of the site. */
    public SitePlan plan() {
        return plan;
    }

    /** The files beside the pages. To be called when all pages are baked. */
    public synchronized FilesBesidePages files() {
        if (files == null) {
            files = FilesBesidePages.of(plan, references.named(), cache.files());
        }
        return files;
    }

    /** Whether a file from the assets folder is published at an address. */
    public boolean isAsset(String address) {
        StaticFile file = files().published().get(address);
        return file != null && file.source().startsWith(plan.options().site().resolve("assets"));
    }

    /** The cached page for a job, if it would be rendered the same now. Thread-safe. */
    public Optional<CachedPage> cached(Route job) {
        Digest source = source(job);
        return cache.page(job.address()).filter(page -> source != null && Containment.of(job.page().file(), problem -> { },
                () -> baker.isUpToDate(job, globalInputs, source, page.dependencies())).orElse(false));
    }

    /** Reports what is wrong with the text of a page that is not rendered now. */
    public void reuse(Route job, CachedPage page) {
        tell(job, page.problems(), told);
    }

    /** Whether the inputs that all pages share have changed since the sources were read. */
    public boolean isOutdated() {
        return !globalInputs.equals(globalInputs(plan.options(), plan.settings()));
    }

    private static Digest globalInputs(BuildOptions options, Settings settings) {
        return GlobalInputs.of(options.site().resolve("templates"), settings, options.drafts());
    }

    /** Null when the page is not to be cached. */
    private @Nullable Digest source(Route job) {
        return !cache.storesPages() ? null : job.moved() ? NONE : digests.get(job.page().file());
    }

    /** The page, rendered; empty when its template fails. Thread-safe. */
    public Optional<RenderedPage> bake(Route job) {
        return bake(job, source(job), told);
    }

    private Optional<RenderedPage> bake(Route job, @Nullable Digest source, Consumer<Problem> problems) {
        Timings timings = plan.options().timings();
        return Containment.of(job.page().file(), problems, () -> {
            RenderedText text = job.moved() ? RenderedText.NONE : timings.of(Step.PARSE, () -> texts.of(job.page()));
            tell(job, text.problems(), problems);
            return timings.of(Step.RENDER, () -> baker.bake(job, text, globalInputs, source));
        }).flatMap(Function.identity());
    }

    /** A variant is the same text again: its problems are told with the page itself. */
    private static void tell(Route job, List<Problem> found, Consumer<Problem> problems) {
        if (job.own()) {
            found.forEach(problems);
        }
    }

    /** The page at an address once more, telling nothing: for tracing what was found when all pages were done. */
    private Optional<RenderedPage> again(String address) {
        return Optional.ofNullable(plan.job(address)).flatMap(job -> cache.page(address).map(CachedPage::page).or(() -> bake(job, null, problem -> { })));
    }

    /** The HTML of a page's text, as its template gets it. Thread-safe. */
    public String article(Page page) {
        return texts.of(page).article().html();
    }

    /** The PDF files that pages ask for, by address; tells what of a page cannot become one. To be called once. */
    public Map<String, byte[]> pdfs() {
        return pdfs.files(plan.outputs().pdfs(), page -> texts.of(page).article(), told);
    }

    /** What search engines and web servers read, by address. */
    public Map<String, String> siteFiles() {
        return plan.outputs().siteFiles(plan.site(), plan.settings(), files().published().keySet());
    }

    /** The faults of templates that a page has met when it was baked, as problems of that page. */
    public List<Problem> templateFaults(String file) {
        return faults.of(file);
    }

    /** Forgets what earlier bakes made of files that are no longer there. */
    public void sweep() {
        plan.outputs().photos().removeStaleVariants();
    }

    /**
     * To be called when all pages are baked: tells the faults of templates, and of addresses too few or too many.
     *
     * @param there the addresses that there is something at now
     */
    public BuildResult finish(@Nullable Set<String> there) {
        faults.problems().forEach(told);
        cache.retain(plan.sources().files().stream().map(read -> read.source().path()).collect(Collectors.toSet()), plan.outputs().jobs().keySet());
        Set<String> missing = new OutputVerifier(plan.outputs().addresses(), files().unreferenced().keySet(), told.broken(), told).missing(there);
        return new BuildResult(plan.pages(), plan.leftOut(files()), !plan.unpublished().isEmpty(), missing, plan.settings(), this::again);
    }
}
