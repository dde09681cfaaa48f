package se.kommun.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.commons.io.FileUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.SitePlan;
import se.kommun.uppdrag.build.SiteRenderer;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.PageStore;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.ImageTarget;
import se.kommun.uppdrag.markdown.IncludedText;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.markdown.RendererText;
import se.kommun.uppdrag.report.Problem;

/** The steps of one sample page, warm, on one thread. The compiler and the collector are those of the launcher. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss4m"})
public class PageBenchmark {

    private static final int PAGES = 10;
    private static final ReferenceResolver ANYWHERE = new ReferenceResolver() {
        @Override
        public LinkTarget link(String destination) {
            return new LinkTarget.Found(destination, destination.startsWith("https:"), "");
        }

        @Override
        public ImageTarget image(String destination) {
            throw new IllegalStateException("the sample page has no picture");
        }

        @Override
        public IncludedText text(String destination) {
            throw new IllegalStateException("the sample page reads no other");
        }

        @Override
        public ReferenceResolver within(String file) {
            throw new IllegalStateException("the sample page reads no other");
        }

        @Override
        public String contactCard() {
            return "";
        }

        @Override
        public FormPresence formPresence() {
            return FormPresence.FORM;
        }

        @Override
        public String phrase(RendererText phrase) {
            return "länk till annan webbplats";
        }
    };

    private final Markdown markdown = new Markdown();
    private Path work;
    private Page page;
    private Supplier<RenderedPage> again;
    private RenderedPage baked;

    /** Bakes a small site, whose last page is the one that is measured. */
    @Setup
    public void bakeSite() throws IOException {
        work = Files.createTempDirectory("page-benchmark");
        Path site = work.resolve("site");
        new PeerSites(Path.of(System.getProperty("sites"))).write("uppdrag", PAGES, site);
        SiteRenderer renderer = SiteRenderer.of(new BuildOptions(site, work.resolve("output"), false, LocalDate.now()), BuildCache.ofOneBuild(PageStore.NONE), PageBenchmark::unexpected);
        SitePlan plan = renderer.plan();
        page = plan.pages().get(PAGES);
        again = () -> renderer.render(plan.route(page.address())).orElseThrow();
        baked = again.get();
    }

    @TearDown
    public void delete() throws IOException {
        FileUtils.deleteDirectory(work.toFile());
    }

    /** The file, its header and the schema. */
    @Benchmark
    public Page read() {
        return PageReader.read(page.source(), PageBenchmark::unexpected).orElseThrow();
    }

    /** Markdown to HTML. */
    @Benchmark
    public Article parse() {
        return markdown.render(new MarkdownSource(page.file(), page.body(), page.bodyLine()), ANYWHERE, PageBenchmark::unexpected);
    }

    /** The page as a bake makes it in memory: Markdown to HTML, and that into its template. */
    @Benchmark
    public RenderedPage render() {
        return again.get();
    }

    /** Every rule over the page. */
    @Benchmark
    public Checker check() {
        Checker checker = new Checker(PageBenchmark::unexpected);
        checker.page(baked.address(), baked.html(), baked.trace());
        return checker;
    }

    private static void unexpected(Problem problem) {
        throw new IllegalStateException(problem.toString());
    }
}
