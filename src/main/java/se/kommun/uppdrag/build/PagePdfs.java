package se.kommun.uppdrag.build;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.image.ImageFile;
import se.kommun.uppdrag.files.ImageFormat;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.pdf.PdfIssue;
import se.kommun.uppdrag.pdf.PdfResult;
import se.kommun.uppdrag.pdf.PdfStore;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.Urls;

/**
 * The PDF files of the pages that ask for one. Each is made of the page's article in a template of its own, when the first
 * one wants to know its size, and once for each plan. Thread-safe.
 */
public final class PagePdfs {

    /** The folder in the site's where files are kept between builds. */
    private static final String KEPT = ".uppdrag-cache/pdf";
    private static final String TEMPLATE = "pdf.ftl";
    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*?\\ssrc=\"([^\"]*)\"");

    /**
     * A PDF as it was made.
     *
     * @param key of all that it was made of
     * @param printed null when its document could not be made
     */
    public record Made(String key, @Nullable PdfResult printed, List<Problem> problems) {

        Optional<byte[]> bytes() {
            return Optional.ofNullable(printed).map(PdfResult::bytes);
        }
    }

    private final PageTemplates templates;
    private final BuildCache cache;
    private final Path site;
    private final PdfStore store;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    PagePdfs(PageTemplates templates, BuildCache cache, Path site) {
        this.templates = templates;
        this.cache = cache;
        this.site = site;
        this.store = new PdfStore(site.resolve(KEPT));
    }

    /** How many bytes the PDF of a page has; null for a page without. */
    @Nullable Integer size(Route job, Supplier<Article> article) {
        if (!job.own() || !job.page().wantsPdf()) {
            return null;
        }
        Optional<Made> made = cache.isForTrial() ? cache.pdf(Urls.pdf(job.page())) : Optional.of(of(job.page(), article.get()));
        return made.flatMap(Made::bytes).map(bytes -> bytes.length).orElse(null);
    }

    /**
     * The files by address; those that were not made yet are made now.
     *
     * @param pages that have a PDF, by its address
     * @param problems gets what of a page cannot become one
     */
    Map<String, byte[]> files(Map<String, Page> pages, Function<Page, Article> article, Consumer<Problem> problems) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        pages.values().parallelStream().forEach(page -> Containment.of(page.file(), problem -> { }, () -> of(page, article.apply(page))));
        pages.forEach((address, page) -> Containment.of(page.file(), problems, () -> of(page, article.apply(page))).ifPresent(made -> {
            made.problems().forEach(problems);
            made.bytes().ifPresent(bytes -> files.put(address, bytes));
        }));
        return files;
    }

    private Made of(Page page, Article article) {
        return made.computeIfAbsent(Urls.pdf(page), address -> {
            Made now = make(page, article);
            cache.put(address, now);
            return now;
        });
    }

    private Made make(Page page, Article article) {
        return templates.fill(TEMPLATE, page, templates.views().variables(Route.of(page), article, () -> null)::get, 0).map(output -> {
            String html = output.html();
            Map<String, byte[]> images = images(page, html);
            String key = store.key(html, images);
            Optional<Made> before = cache.pdf(Urls.pdf(page)).filter(kept -> kept.key().equals(key));
            if (before.isPresent() && before.get().problems().isEmpty()) {
                return before.get();
            }
            PdfResult printed = store.print(key, html, images);
            PageTrace trace = PageTrace.of(html, article, output.trace());
            return new Made(key, printed, printed.complaints().stream().map(complaint -> problem(complaint, page, trace)).distinct().toList());
        }).orElseGet(() -> new Made("", null, List.of()));
    }

    private static Problem problem(PdfIssue complaint, Page page, PageTrace trace) {
        Location place = complaint.offset() < 0 ? page.placeOf("pdf") : trace.at(complaint.offset());
        return Problem.error(complaint.rule(), place, complaint.message(), complaint.fix());
    }

    /** The bytes of each image that a document shows and that can be read. */
    private Map<String, byte[]> images(Page page, String html) {
        Map<String, byte[]> images = new HashMap<>();
        Matcher image = IMAGE.matcher(html);
        while (image.find()) {
            String src = image.group(1).replace("&amp;", "&");
            file(page, src).ifPresent(file -> {
                try {
                    images.put(src, published(file));
                } catch (IOException vanished) {
                    // told as an image that cannot be shown
                }
            });
        }
        return images;
    }

    /** An image as it is published: without what a camera tells of the place. */
    private static byte[] published(Path file) throws IOException {
        byte[] bytes = RegularFiles.readAllBytes(file);
        Optional<ImageFormat> format = ImageFormat.ofName(file.getFileName().toString());
        byte[] clean = format.isEmpty() ? bytes : ImageFile.read(format.get(), bytes).clean();
        if (clean == null) {
            throw new IOException("what the image tells of its place cannot be taken out: " + file);
        }
        return clean;
    }

    private Optional<Path> file(Page page, String src) {
        try {
            String path = new URI(null, null, "/" + page.address(), null).resolve(src).getPath();
            return Stream.of("content", "assets").map(folder -> site.resolve(folder + path)).filter(Files::isRegularFile).findFirst();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
