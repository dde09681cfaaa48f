package se.kommun.uppdrag.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.browser.Page;
import se.kommun.uppdrag.browser.StaticServer;

/** A published folder on a server of its own, and its pages. */
public final class PublishedSite implements AutoCloseable {

    /** What a test does with one page of the site, which is not yet opened. */
    @FunctionalInterface
    public interface PageCheck {
        void of(String name, Page page) throws Exception;
    }

    private final Path folder;
    private final StaticServer server;

    public PublishedSite(Path folder, String prefix) throws IOException {
        this.folder = folder;
        this.server = new StaticServer(folder, prefix);
    }

    public String url(String name) {
        return server.url(name);
    }

    public String host() {
        return server.host();
    }

    /** A page as it is published. */
    Document document(String name) {
        try {
            return Jsoup.parse(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What pages of one template share: the classes of their bodies. */
    String kind(String name) {
        return document(name).body().className();
    }

    /** Whether a page is the form with a role chosen already: its proper address is that of the form. */
    boolean isFormWithRole(String name) {
        Document document = document(name);
        return document.selectFirst("form") != null && !document.select("link[rel=canonical]").attr("href").endsWith(name)
                && document.selectFirst("input[name=uppdrag][checked]") != null;
    }

    /** The file names of the pages, in alphabetical order. */
    public List<String> pages() {
        return pages(folder);
    }

    static List<String> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test for each page of the site, all in one tab. */
    public Stream<DynamicTest> eachPage(Page page, PageCheck check) {
        return each(pages(), page, check);
    }

    /** The same for some pages only. */
    public Stream<DynamicTest> each(List<String> pages, Page page, PageCheck check) {
        return pages.stream().map(name -> DynamicTest.dynamicTest(name,
                () -> check.of(name, page.clearLog().viewport(1280, 800, 1).media(MediaFeature.LIGHT))));
    }

    @Override
    public void close() {
        server.close();
    }
}
