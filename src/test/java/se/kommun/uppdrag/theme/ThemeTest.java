package se.kommun.uppdrag.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.report.Location;

class ThemeTest {

    private static final Path LIST = Path.of("src/main/resources/se/kommun/uppdrag/theme/files.txt");

    @TempDir
    private Path site;

    @Test
    void theListNamesEveryFileOfTheProgram() throws IOException {
        String names = Stream.of("templates", "assets").map(Path::of).flatMap(ThemeTest::files)
                .map(file -> file.toString().replace('\\', '/')).sorted().collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("update")) {
            Files.writeString(LIST, names);
        }
        assertEquals(names, Files.readString(LIST), "mvn test -Dtest=ThemeTest -Dupdate=true");
    }

    @Test
    void aSiteWithoutTemplatesHasThoseOfTheProgram() throws IOException {
        Path templates = Theme.of(site).templates();
        for (Path file : files(Path.of("templates")).toList()) {
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(templates.resolve(Path.of("templates").relativize(file).toString())), file.toString());
        }
    }

    @Test
    void aTemplateThatOnlySeemsToReplaceOneOfTheProgramsIsToldOf() throws IOException {
        write("templates/components/foter.ftl", "mine");
        write("templates/hero.ftl", "mine");
        write("templates/components/heros.ftl", "mine");
        write("templates/sidor.ftl", "<#import \"components/heros.ftl\" as own>");
        write("templates/components/opening-hours.ftl", "mine");

        assertEquals(List.of("template-unused templates/components/foter.ftl, programmets templates/components/footer.ftl",
                        "template-unused templates/hero.ftl, programmets templates/components/hero.ftl"),
                Theme.of(site).misnamedTemplates(Set.of("sidor.ftl")).stream().sorted(Comparator.comparing(problem -> problem.location().file()))
                        .map(problem -> problem.rule() + " " + problem.location() + ", programmets " + problem.message().replaceFirst(".*Programmets (\\S+) .*", "$1")).toList());
    }

    @Test
    void aFileOfTheSiteReplacesTheProgramsAndNewOnesAreAdded() throws IOException {
        write("assets/css/site.css", "mine");
        write("assets/more/own.css", "more");
        Path assets = Theme.of(site).assets();
        assertEquals("mine", Files.readString(assets.resolve("css/site.css")));
        assertEquals("more", Files.readString(assets.resolve("more/own.css")));
        assertArrayEquals(Files.readAllBytes(Path.of("assets/js/form.js")), Files.readAllBytes(assets.resolve("js/form.js")));

        replace("assets/css/site.css", "changed");
        Files.delete(site.resolve("assets/more/own.css"));
        assertEquals("changed", Files.readString(Theme.of(site).assets().resolve("css/site.css")));
        assertFalse(Files.exists(assets.resolve("more/own.css")));

        Files.delete(site.resolve("assets/css/site.css"));
        assertArrayEquals(Files.readAllBytes(Path.of("assets/css/site.css")), Files.readAllBytes(Theme.of(site).assets().resolve("css/site.css")));
    }

    @Test
    void aFileOfTextsNeedsOnlyThoseThatDiffer() throws IOException {
        write("templates/texts/en.properties", "# ours\nskip=Jump\nours=Our own");
        Path merged = Theme.of(site).templates().resolve("texts/en.properties");
        List<String> lines = Files.readAllLines(merged);
        assertEquals(List.of("# ours", "skip=Jump", "ours=Our own"), lines.subList(0, 3));
        assertEquals(1, lines.stream().filter(line -> line.startsWith("skip=")).count());
        assertTrue(lines.contains("menu.open=Menu"), lines::toString);
        FileTime written = Files.getLastModifiedTime(merged);
        assertEquals(written, Files.getLastModifiedTime(Theme.of(site).templates().resolve("texts/en.properties")), "only what has changed is written");
        assertEquals("# ours\nskip=Jump\nours=Our own", Files.readString(site.resolve("templates/texts/en.properties")));
    }

    @Test
    void theLinesThatTheProgramAddsAreNotTheSitesOwn() throws IOException {
        String file = "templates/texts/en.properties";
        for (String ours : List.of("skip=Jump\nours=Our own", "skip=Jump\nours=Our own\n")) {
            write(file, ours);
            List<String> lines = Files.readAllLines(Theme.of(site).templates().resolve("texts/en.properties"));
            assertEquals(List.of("skip=Jump", "ours=Our own"), IntStream.range(0, lines.size()).filter(line ->
                    Theme.isOwnLine(site, Location.of(file, line + 1))).mapToObj(lines::get).toList());
        }
        assertFalse(Theme.isOwnLine(site, Location.of("templates/texts/sv.properties", 1)), "the site has no such file");
    }

    @Test
    void aKeyMayHaveAColonOrABlankAfterIt() throws IOException {
        write("templates/texts/en.properties", " skip: Jump\nmenu.open Show\n");
        List<String> lines = Files.readAllLines(Theme.of(site).templates().resolve("texts/en.properties"));
        assertEquals(List.of(), lines.stream().filter(line -> line.matches("(skip|menu\\.open)=.*")).toList());
    }

    @Test
    void aSiteThatHasThemAllUsesItsOwnFolder() {
        Path ours = Path.of("").toAbsolutePath();
        assertEquals(new Theme(ours.resolve("templates"), ours.resolve("assets")), Theme.of(ours));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(site.resolve(name).getParent());
        Files.write(site.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** As editors do: a new file takes the place of the old one. */
    private void replace(String name, String text) throws IOException {
        Files.delete(site.resolve(name));
        write(name, text);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
