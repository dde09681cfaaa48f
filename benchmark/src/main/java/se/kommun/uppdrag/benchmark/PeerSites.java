package se.kommun.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;

/** Writes the same site in each tool's own form: what lies ready under {@code sites/}, and the pages. */
final class PeerSites {

    /** How many of the pages the navigation leads to. The peers' forms name them in their own files. */
    private static final int MENU = 10;

    private final Path ready;

    /** @param ready the folder with one folder a form */
    PeerSites(Path ready) {
        this.ready = ready;
    }

    /** Writes {@code pages} pages and all that belongs to them into {@code folder}, which is made. */
    void write(String form, int pages, Path folder) throws IOException {
        FileUtils.copyDirectory(ready.resolve(form).toFile(), folder.toFile());
        Path content = Files.createDirectories(folder.resolve("content"));
        boolean ours = form.equals("uppdrag");
        for (int number : IntStream.rangeClosed(1, pages).toArray()) {
            SamplePage page = new SamplePage(number, pages);
            String header = ours ? ourHeader(page, number) : form.equals("jbake") ? jbakeHeader(page) : yamlHeader(page);
            // Only we lead to another page by its source, and demand a caption; elsewhere it is a paragraph.
            String body = ours ? page.body(other -> SamplePage.slug(other) + ".md", words -> "[" + words + "]")
                    : page.body(other -> SamplePage.slug(other) + ".html", words -> "\n" + words);
            Files.writeString(content.resolve(page.slug() + ".md"), header + body);
        }
    }

    private static String ourHeader(SamplePage page, int number) {
        return """
                ---
                title: %s
                type: sida
                %sstatus: published
                description: %s
                updated: 2026-01-15
                owner: Vård- och omsorgsförvaltningen
                review_by: 2099-12-31
                ---
                """.formatted(page.title(), number <= MENU ? "nav_title: Sida " + number + "\norder: " + number + "\n" : "", page.description());
    }

    private static String yamlHeader(SamplePage page) {
        return """
                ---
                title: %s
                description: %s
                date: 2026-01-15
                ---
                """.formatted(page.title(), page.description());
    }

    private static String jbakeHeader(SamplePage page) {
        return """
                title=%s
                type=page
                status=published
                description=%s
                date=2026-01-15
                ~~~~~~
                """.formatted(page.title(), page.description());
    }
}
