package se.kommun.uppdrag.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.output.ServerFiles;
import se.kommun.uppdrag.testing.Municipality;

/** A copy of a tiny site under {@code src/test/resources/sites}, made whole with what it does not have of its own. */
record SiteCase(Path site) {

    static final Path CASES = Path.of("src/test/resources/sites");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /**
     * The repository's templates and assets, the settings that all cases share, and the case's own files over them. Settings
     * of a case that do not say whose site it is get the lines that do, at their end.
     */
    static SiteCase copy(String name, Path folder) throws IOException {
        Path site = folder.resolve(name);
        copyTree(Path.of("templates"), site.resolve("templates"));
        copyTree(Path.of("assets"), site.resolve("assets"));
        Files.copy(CASES.resolve("jbake.properties"), site.resolve("jbake.properties"));
        copyTree(CASES.resolve(name), site);
        completeSettings(site.resolve("jbake.properties"));
        return new SiteCase(site);
    }

    private static void completeSettings(Path settings) throws IOException {
        for (String line : Municipality.missingIn(Files.readString(settings, StandardCharsets.ISO_8859_1))) {
            Files.writeString(settings, "\n" + line, StandardOpenOption.APPEND);
        }
    }

    Path output() {
        return site.resolve("output");
    }

    DiskBuild.Result build() {
        return DiskBuild.run(new BuildOptions(site, output(), false, TODAY));
    }

    /** Puts a site in the output folder as if an earlier build had made it. */
    SiteCase published() throws IOException {
        Files.createDirectories(output());
        Files.writeString(output().resolve("robots.txt"), ServerFiles.MARK + "\n");
        Files.writeString(output().resolve("index.html"), "förra versionen");
        return this;
    }

    /**
     * The problems as an editor sees them, with the site's folder called SITE. Advice about pages, such as that no other
     * page leads there, is left out: a site of one or two pages has little to lead to.
     */
    List<String> lines(DiskBuild.Result result) {
        return result.problems().stream().filter(problem -> problem.isError() || !Rules.infos().containsKey(problem.rule())).map(problem -> problem.toString().replace(site.toString(), "SITE")).toList();
    }

    /** Every file in a folder with its content, one character a byte. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            walk.forEach(each -> {
                Path target = to.resolve(from.relativize(each).toString());
                try {
                    if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(each, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
