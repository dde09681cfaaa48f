package se.kommun.uppdrag.build;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
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
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.CachedPdf;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.pdf.PdfResult;
import se.kommun.uppdrag.pdf.PdfStore;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.Urls;

/**
 * The PDF files of the pages with {@code pdf: true}. Each is made from the page's article and the template {@code pdf.ftl}, once per build,
 * when its size is first needed. Thread-safe.
 *
 * @param files the files beside the pages, by address
 * @param made the PDF files of this build, by address
 */
public record PagePdfs(PageTemplates templates, BuildCache cache, Map<String, StaticFile> files, PdfStore store, Map<String, CachedPdf> made) {

    /** Where PDF files are cached between builds, relative to the site's folder. */
    private static final String CACHE_FOLDER = ".uppdrag-cache/pdf";
    private static final String TEMPLATE = "pdf.ftl";
    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*?\\ssrc=\"([^\"]*)\"");

    PagePdfs(PageTemplates templates, BuildCache cache, Path site, Map<String, StaticFile> files) {
        this(templates, cache, files, new PdfStore(site.resolve(CACHE_FOLDER)), new ConcurrentHashMap<>());
    }

    /** The size in bytes of a page's PDF; null if the page has none. */
    @Nullable Integer size(Route route, Supplier<Article> article) {
        if (!route.own() || !route.page().wantsPdf()) {
            return null;
        }
        Optional<CachedPdf> made = cache.isForDraft() ? cache.pdf(Urls.pdf(route.page())) : Optional.of(of(route.page(), article.get()));
        return made.flatMap(CachedPdf::bytes).map(bytes -> bytes.length).orElse(null);
    }

    /**
     * The PDF files by address. Makes those that do not exist yet.
     *
     * @param pages the pages that have a PDF, by the address of the PDF
     * @param problems gets what cannot be shown in a PDF
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

    /** The PDF of a page whether the site has one of it or not; empty if it cannot be made. */
    Optional<byte[]> draft(Page page, Article article) {
        return make(page, article).bytes();
    }

    private CachedPdf of(Page page, Article article) {
        return made.computeIfAbsent(Urls.pdf(page), address -> {
            CachedPdf now = make(page, article);
            cache.put(address, now);
            return now;
        });
    }

    private CachedPdf make(Page page, Article article) {
        return templates.fill(TEMPLATE, page, templates.views().variables(Route.of(page), article, () -> null)::get).map(output -> {
            String html = output.html();
            Map<String, byte[]> images = images(page, html);
            String key = store.key(html, images);
            Optional<CachedPdf> before = cache.pdf(Urls.pdf(page)).filter(cached -> cached.key().equals(key));
            if (before.isPresent() && before.get().problems().isEmpty()) {
                return before.get();
            }
            PdfResult printed = store.print(key, html, images);
            PageTrace trace = PageTrace.of(html, article, output.trace());
            return new CachedPdf(key, printed, printed.issues().stream().map(issue -> problem(issue, page, trace)).distinct().toList());
        }).orElseGet(() -> new CachedPdf("", null, List.of()));
    }

    private static Problem problem(PdfResult.Issue issue, Page page, PageTrace trace) {
        Location place = issue.offset() < 0 ? page.placeOf("pdf") : trace.at(issue.offset());
        return issue.isAdvice() ? Problem.warning(issue.rule(), place, issue.message(), issue.fix())
                : Problem.error(issue.rule(), place, issue.message(), issue.fix());
    }

    /** The bytes of each image that a document shows and that can be read, as the image is published: without metadata such as the place. */
    private Map<String, byte[]> images(Page page, String html) {
        Map<String, byte[]> images = new HashMap<>();
        Matcher image = IMAGE.matcher(html);
        while (image.find()) {
            String src = image.group(1).replace("&amp;", "&");
            file(page, src).ifPresent(file -> {
                try {
                    images.put(src, file.bytes());
                } catch (IOException unreadable) {
                    // reported as an image that cannot be shown
                }
            });
        }
        return images;
    }

    private Optional<StaticFile> file(Page page, String src) {
        try {
            String path = new URI(null, null, "/" + page.address(), null).resolve(src).getPath();
            return path == null || path.isEmpty() ? Optional.empty() : Optional.ofNullable(files.get(path.substring(1)));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
