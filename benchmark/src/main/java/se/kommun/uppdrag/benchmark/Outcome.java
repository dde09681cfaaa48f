package se.kommun.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds what a tool made to what it was asked for: who leaves work undone is not faster. */
final class Outcome {

    private Outcome() {}

    static void check(Path output, int pages) throws IOException {
        List<Path> html;
        try (Stream<Path> walk = Files.walk(output)) {
            html = walk.filter(file -> file.getFileName().toString().startsWith("sida-")).toList();
        }
        demand(html.size() == pages, output, html.size() + " pages, not " + pages);
        for (Path page : html) {
            String text = Files.readString(page);
            demand(times("<h2", text) == 4 && times("<table", text) == 1 && times("<tr", text) == 5, page, "no four headings and a table");
            // Skip link, start page, menu, text.
            demand(times("<a ", text) == 1 + 1 + Math.min(10, pages) + 6, page, "not every link");
            demand(times("<li", text) - times("<link", text) == Math.min(10, pages) + 9, page, "not every list item");
        }
        String index = Files.readString(output.resolve("index.html"));
        demand(times("<a ", index) >= pages + 10, output.resolve("index.html"), "not every page");
        demand(times("<loc>", Files.readString(output.resolve("sitemap.xml"))) >= pages, output.resolve("sitemap.xml"), "not every page");
    }

    private static int times(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static void demand(boolean met, Path file, String fault) {
        if (!met) {
            throw new IllegalStateException(file + ": " + fault);
        }
    }
}
