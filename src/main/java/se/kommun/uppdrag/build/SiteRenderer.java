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
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.build.cache.GlobalInputs;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.build.cache.RenderedText;
import se.kommun.uppdrag.content.ContentModelFile;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.template.TemplateFaults;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.template.ValueDigests;
import se.kommun.uppdrag.theme.Theme;
import se.kommun.uppdrag.view.ViewFactory;

/** Renders the pages of a planned site, in any order and on any thread. It writes nothing: the caller decides where the pages go. */
public final class SiteRenderer {

    private static final Digest NONE = new Digest(0, 0);

    private final SitePlan plan;
    private final BuildCache cache;
    private final Digest globalInputs;
    private final ErrorTracker problems;
    private final TemplateFaults faults = new TemplateFaults();
    private final ReferenceResolvers references;
    private final ArticleRenderer texts;
    private final PagePdfs pdfs;
    private final PageRenderer pageRenderer;
    private final Map<String, Digest> digests = new HashMap<>();
    private FilesBesidePages files;

    private SiteRenderer(SitePlan plan, BuildCache cache, Digest globalInputs, Templates templates, ErrorTracker problems) {
        this.plan = plan;
        this.cache = cache;
        this.globalInputs = globalInputs;
        this.problems = problems;
        ViewFactory views = ViewFactory.of(plan.sources().model(), plan.site(), plan.outputs().assets(), plan.settings(), templates.languages(), plan.options().drafts());
        PageTemplates pageTemplates = new PageTemplates(templates, views, faults);
        this.references = ReferenceResolvers.of(plan, pageTemplates, cache.files());
        this.texts = new ArticleRenderer(references::of, cache, new Markdown());
        this.pdfs = new PagePdfs(pageTemplates, cache, plan.options().source(), plan.outputs().files());
        this.pageRenderer = new PageRenderer(pageTemplates, texts, pdfs, new ValueDigests());
        plan.sources().files().forEach(read -> digests.put(read.source().path(), read.digest()));
    }

    /** Reads a site's sources and plans it. {@code problems} is called from several threads at once. */
    public static SiteRenderer of(BuildOptions options, BuildCache cache, Consumer<Problem> problems) {
        cache.files().begin();
        return of(options, SiteSources.read(options, cache), cache, problems);
    }

    private static SiteRenderer of(BuildOptions options, SiteSources sources, BuildCache cache, Consumer<Problem> problems) {
        ErrorTracker tracker = new ErrorTracker(problems);
        Digest globalInputs = !cache.storesPages() ? NONE
                : GlobalInputs.of(sources.theme().templates(), sources.modelFile().digest(), sources.settings(), options.drafts());
        SitePlan plan = SitePlan.of(options, sources, cache.files(), tracker);
        Templates templates = sources.templates();
        templates.languages().problems(place -> Theme.isOwnLine(options.source(), place)).forEach(tracker);
        templates.languages().missing(plan.site().languages(), code -> plan.site().in(code).all().get(0).file()).forEach(tracker);
        return new SiteRenderer(plan, cache, globalInputs, templates, tracker);
    }

    /** The site with another text of the page at a path such as {@code content/ledsagare.md}, which need not exist. Nothing is cached. */
    public SiteRenderer with(String file, String text, Consumer<Problem> problems) {
        SourceFile source = new SourceFile(file, plan.options().source().resolve(file), plan.settings().sourceLanguage());
        return of(plan.options(), plan.sources().with(source, text), cache.forDraft(), problems);
    }

    /** The same site with drafts and pages outside their dates. */
    public SiteRenderer withDrafts(Consumer<Problem> problems) {
        return of(plan.options().withDrafts(), plan.sources(), cache.withoutPages(), problems);
    }

    /** Where to report problems of writing the pages. */
    public Consumer<Problem> problems() {
        return problems;
    }

    /** The plan of the site. */
    public SitePlan plan() {
        return plan;
    }

    /** The files beside the pages. Call it after all pages were rendered. */
    public synchronized FilesBesidePages files() {
        if (files == null) {
            files = FilesBesidePages.of(plan, references.referencedFiles(), cache.files());
        }
        return files;
    }

    /** Whether a file from the assets folder is published at an address. */
    public boolean isAsset(String address) {
        return Optional.ofNullable(files().published().get(address)).filter(file -> file.source().startsWith(plan.sources().theme().assets())).isPresent();
    }

    /** The cached page of a route; empty if there is none or it is out of date. Thread-safe. */
    public Optional<CachedPage> cached(Route route) {
        Digest source = source(route);
        return cache.page(route.address()).filter(page -> source != null && Containment.of(route.page().file(), problem -> { },
                () -> pageRenderer.isUpToDate(route, globalInputs, source, page.dependencies())).orElse(false));
    }

    /** Reports the problems of the text of a page that is reused. */
    public void reuse(Route route, CachedPage page) {
        reportText(route, page.problems(), problems);
    }

    /** Whether the inputs that all pages share have changed since the sources were read. */
    public boolean isOutdated() {
        return !globalInputs.equals(GlobalInputs.of(Theme.of(plan.options().source()).templates(),
                ContentModelFile.read(plan.options().source()).digest(), plan.settings(), plan.options().drafts()));
    }

    /** The digest of the source file; null if the page is not to be cached. */
    private @Nullable Digest source(Route route) {
        return !cache.storesPages() ? null : route.moved() ? NONE : digests.get(route.page().file());
    }

    /** Renders a page; empty if its template fails. Thread-safe. */
    public Optional<RenderedPage> render(Route route) {
        return render(route, source(route), problems);
    }

    private Optional<RenderedPage> render(Route route, @Nullable Digest source, Consumer<Problem> problems) {
        Timings timings = plan.options().timings();
        return Containment.of(route.page().file(), problems, () -> {
            RenderedText text = route.moved() ? RenderedText.NONE : timings.of(Step.PARSE, () -> texts.of(route.page()));
            reportText(route, text.problems(), problems);
            return timings.of(Step.RENDER, () -> pageRenderer.render(route, text, globalInputs, source));
        }).flatMap(Function.identity());
    }

    /** Reports the problems of a text. A variant has the text of its page, so its problems are reported only once, with the page. */
    private static void reportText(Route route, List<Problem> found, Consumer<Problem> problems) {
        if (route.own()) {
            found.forEach(problems);
        }
    }

    /** Renders the page at an address again without reporting problems, to trace what was found after all pages were done. */
    private Optional<RenderedPage> renderAgain(String address) {
        return Optional.ofNullable(plan.route(address)).flatMap(route -> cache.page(address).map(CachedPage::page).or(() -> render(route, null, problem -> { })));
    }

    /** The article of a page: the HTML of its text. Thread-safe. */
    public String article(Page page) {
        return texts.of(page).article().html();
    }

    /** The PDF files by address. Reports what cannot be shown in a PDF. Call it once. */
    public Map<String, byte[]> pdfs() {
        return pdfs.files(plan.outputs().pdfs(), page -> texts.of(page).article(), problems);
    }

    /** A page as PDF, whether the site has one of it or not; empty if it cannot be made. */
    public Optional<byte[]> pdf(Page page) {
        return pdfs.draft(page, texts.of(page).article());
    }

    /** The files for search engines and web servers, by address. */
    public Map<String, String> siteFiles() {
        return plan.outputs().siteFiles(plan.site(), plan.settings(), files().published().keySet());
    }

    /** The template faults that occurred when a page was rendered, as problems of that page. */
    public List<Problem> templateFaults(String file) {
        return faults.of(file);
    }

    /** Deletes the cached image variants whose source no longer exists. */
    public void removeStaleVariants() {
        plan.outputs().images().removeStaleVariants();
    }

    /** Reports the faults of templates, missing outputs and, of the addresses {@code found}, those without a source. Call it after all pages were rendered. */
    public BuildResult finish(Set<String> found) {
        faults.problems().forEach(problems);
        cache.retain(plan.sources().files().stream().map(read -> read.source().path()).collect(Collectors.toSet()), plan.outputs().routes().keySet());
        Set<String> missing = new OutputVerifier(plan.outputs().addresses(), files().unreferenced().keySet(), problems.broken(), problems).missing(found);
        return new BuildResult(plan.pages(), plan.skipped(files()), !plan.unpublished().isEmpty(), missing, plan.settings(), this::renderAgain);
    }
}
