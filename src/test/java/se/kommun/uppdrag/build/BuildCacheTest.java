package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.FixtureSite;

/** A build takes over from the one before it what would come out the same, and nothing else. {@link IncrementalSiteTest} makes edits at random. */
class BuildCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private Path site;
    private Path output;
    private Path cache;

    @BeforeEach
    void aPublishedSite() throws IOException {
        site = FixtureSite.smallTo(folder.resolve("site")).folder();
        output = folder.resolve("output");
        cache = folder.resolve(".uppdrag-output/pages");
        build();
    }

    @Test
    void takesOverEveryPageWhenNothingHasChanged() throws IOException {
        assertEquals(Set.of(), madeAnew());
    }

    @Test
    void makesTheEditedPageAlone() throws IOException {
        write("content/kontakt.md", "\nEn mening till.\n");
        assertEquals(Set.of("kontakt.html"), madeAnew());
    }

    @Test
    void compressesTheEditedPageAnew() throws IOException {
        replace("jbake.properties", "publish.precompress=false", "publish.precompress=true");
        build();
        write("content/kontakt.md", "\nEn mening till.\n");
        build();
        Path clean = folder.resolve("clean");
        DiskBuild.run(options(clean));
        assertTrue(Files.exists(clean.resolve("kontakt.html.br")));
        assertEquals(SiteCase.content(clean), SiteCase.content(output));
    }

    @Test
    void makesThePagesThatShowWhatWasEdited() throws IOException {
        replace("content/ledsagare.md", "(?m)^age: .*$", "age: Minst 19 år");
        assertTrue(madeAnew().containsAll(Set.of("ledsagare.html", "jamfor-uppdragen.html")));
    }

    @Test
    void makesEveryPageWhenATemplateHasChanged() throws IOException {
        replace("templates/components/footer.ftl", "</footer>", "<!-- ny --></footer>");
        assertEquals(pages(), madeAnew());
    }

    @Test
    void makesEveryPageWhenASettingHasChanged() throws IOException {
        replace("jbake.properties", "(?m)^site.phone=.*$", "site.phone=08-123 456 78");
        assertEquals(pages(), madeAnew());
    }

    @Test
    void holdsUnchangedPagesToAChangedContentModel() throws IOException {
        String model = Resources.text(ContentModel.class, ContentModel.FILE);
        Files.writeString(site.resolve(ContentModel.FILE), model.replace("type: text 160", "type: text 45"));
        DiskBuild.Result result = DiskBuild.run(options(output));
        assertTrue(result.problems().stream().anyMatch(problem -> problem.rule().equals("text-too-long") && problem.location().file().equals("content/kontakt.md")),
                () -> result.problems().toString());
    }

    @Test
    void makesThePageThatSomebodyHasChangedInTheOutput() throws IOException {
        Files.writeString(output.resolve("kontakt.html"), "<!-- mitt -->", StandardOpenOption.APPEND);
        Files.delete(output.resolve("tack.html"));
        assertEquals(Set.of("kontakt.html", "tack.html"), madeAnew());
    }

    @Test
    void makesEveryPageWithoutTheCache() throws IOException {
        Files.delete(cache);
        assertEquals(pages(), madeAnew());
    }

    @Test
    void makesEveryPageWithADamagedCache() throws IOException {
        byte[] bytes = Files.readAllBytes(cache);
        bytes[bytes.length / 2] ^= 1;
        Files.write(cache, bytes);
        assertEquals(pages(), madeAnew());
        Files.write(cache, new byte[] {1, 2, 3});
        assertEquals(pages(), madeAnew());
    }

    @Test
    void checksWhatWasPublishedUnchecked() throws IOException {
        write("content/kontakt.md", "\n![](bild.png)\n");
        DiskBuild.run(options(output).unchecked());
        List<Problem> problems = DiskBuild.run(options(output)).problems();
        assertEquals(DiskBuild.run(options(folder.resolve("clean"))).problems(), problems);
        assertTrue(problems.stream().anyMatch(Problem::isError));
    }

    @Test
    void checksAgainWhenEasySwedishIsSparedOtherWords() throws IOException {
        write("lattlast.txt", "\n# En anteckning\n");
        assertEquals(Set.of(), madeAnew());
        Files.writeString(site.resolve("lattlast.txt"), "");
        List<Problem> problems = DiskBuild.run(options(output)).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.rule().equals("easy-abbreviation")));
        assertEquals(DiskBuild.run(options(folder.resolve("clean"))).problems(), problems);
    }

    @Test
    void tellsWhatItFoundThen() throws IOException {
        write("content/kontakt.md", "\n" + "Myndighetsutövningens kvalitetssäkringsprocesser föranleder ".repeat(12) + "ingenting.\n");
        List<Problem> first = build().problems();
        assertTrue(first.stream().anyMatch(problem -> problem.place().file().equals("content/kontakt.md") && problem.rule().contains("sentence")),
                () -> first.toString());
        assertEquals(Set.of(), madeAnew());
        assertEquals(first, build().problems());
    }

    @Test
    void keepsTextsOfAnyLength() throws IOException {
        write("content/kontakt.md", "\nLäs [en lång adress](https://www.exempel.se/" + "a".repeat(70_000) + ").\n");
        List<Problem> first = build().problems();
        assertEquals(Set.of(), madeAnew());
        assertEquals(first, build().problems());
    }

    private BuildOptions options(Path to) {
        return new BuildOptions(site, to, false, TODAY);
    }

    private DiskBuild.Result build() {
        DiskBuild.Result result = DiskBuild.run(options(output));
        assertTrue(result.published(), () -> result.problems().toString());
        return result;
    }

    /** Builds, and returns the addresses of pages that are other files on disk than before. */
    private Set<String> madeAnew() throws IOException {
        TreeSet<String> anew = new TreeSet<>();
        Set<Object> before = pages().stream().map(this::identity).collect(Collectors.toSet());
        Path kept = Files.createDirectory(folder.resolve("kept" + System.nanoTime()));
        for (String page : pages()) {
            Files.createLink(kept.resolve(page), output.resolve(page)); // so that no new file gets the identity of an old one
        }
        build();
        pages().stream().filter(page -> !before.contains(identity(page))).forEach(anew::add);
        return anew;
    }

    private Set<String> pages() throws IOException {
        try (var files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Object identity(String page) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(output.resolve(page), BasicFileAttributes.class);
            return List.of(attributes.fileKey(), attributes.lastModifiedTime());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String file, String more) throws IOException {
        Files.writeString(site.resolve(file), more, StandardOpenOption.APPEND);
    }

    private void replace(String file, String pattern, String replacement) throws IOException {
        Path path = site.resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceAll(pattern, replacement);
        assertTrue(!changed.equals(text), "nothing to change");
        Files.writeString(path, changed);
    }
}
