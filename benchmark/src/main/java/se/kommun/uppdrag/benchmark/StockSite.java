package se.kommun.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Copies one of our sites into the form that stock JBake reads: {@code StockSite OURS THEIRS}. Same texts, same assets. */
public final class StockSite {

    private static final String SHELL = """
            <!doctype html>
            <html lang="sv"><head><meta charset="utf-8"><title>${content.title}</title>
            <meta name="description" content="${content.description}"><link rel="stylesheet" href="css/site.css"></head>
            <body><main><h1>${content.title}</h1>${content.body}</main></body></html>
            """;

    private StockSite() {}

    public static void main(String[] arguments) throws IOException {
        Path ours = Path.of(arguments[0]);
        Path theirs = Path.of(arguments[1]);
        FileUtils.copyDirectory(ours.resolve("assets").toFile(), theirs.resolve("assets").toFile());
        TreeSet<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ours.resolve("content"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                Path copy = theirs.resolve("content").resolve(ours.resolve("content").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, header(Files.readString(file), types));
            }
        }
        StringBuilder properties = new StringBuilder("render.feed=false\nrender.archive=false\nrender.tags=false\nrender.index=false\n");
        Files.createDirectories(theirs.resolve("templates"));
        for (String type : types) {
            properties.append("template.").append(type).append(".file=").append(type).append(".ftl\n");
            Files.writeString(theirs.resolve("templates/" + type + ".ftl"), SHELL);
        }
        Files.writeString(theirs.resolve("jbake.properties"), properties);
    }

    /** Single-line YAML values become JBake's own header lines; lists are left out. */
    private static String header(String text, TreeSet<String> types) {
        int end = text.indexOf("\n---\n");
        StringBuilder header = new StringBuilder();
        for (String line : List.of(text.substring(4, end).split("\n"))) {
            if (line.matches("[a-z_]+: .*")) {
                String value = line.substring(line.indexOf(' ') + 1).replaceAll("^\"|\"$", "");
                String key = line.substring(0, line.indexOf(':'));
                header.append(key).append('=').append(value).append('\n');
                if (key.equals("type")) {
                    types.add(value);
                }
            }
        }
        return header + "~~~~~~\n" + text.substring(end + 5);
    }
}
