package se.kommun.uppdrag.build;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tiny site gives exactly the problems that it says, and is published only when none of them is an error. */
class SiteCasesTest {

    /** What a case needs that a repository does not keep. */
    private interface Making {
        void makeIn(Path site) throws IOException;
    }

    private static final Map<String, Making> UNKEEPABLE = Map.of(
            "image-too-large", site -> Files.write(site.resolve("content/tung.png"), new byte[1_000_000], StandardOpenOption.APPEND),
            "film-fel", site -> {
                try (RandomAccessFile film = new RandomAccessFile(site.resolve("content/lang.mp4").toFile(), "rw")) {
                    film.setLength(100_100_000); // sparse: takes no space
                }
            },
            "symbolic-link", site -> {
                Path content = site.resolve("content");
                Files.createSymbolicLink(content.resolve("bruten.md"), Path.of("finns-inte.md"));
                Files.createSymbolicLink(content.resolve("mapp"), Path.of(".."));
                Files.createSymbolicLink(content.resolve("utanfor.md"), Path.of("../templates/start.ftl"));
                Files.createSymbolicLink(site.resolve("assets/hemlig.txt"), Path.of("../jbake.properties"));
                Files.writeString(site.resolve("assets/aux.txt"), "x");
            },
            "installning-saknas", site -> Files.copy(SiteCase.CASES.resolve("installning-saknas/jbake.properties"), site.resolve("jbake.properties"), REPLACE_EXISTING),
            "mall-saknas", site -> Files.delete(site.resolve("templates/sida.ftl")),
            "mallar-saknas", site -> PathUtils.deleteDirectory(site.resolve("templates")));

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> list = Files.list(SiteCase.CASES)) {
            return list.filter(Files::isDirectory).map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives(String name) throws IOException {
        SiteCase site = SiteCase.copy(name, folder).published();
        UNKEEPABLE.getOrDefault(name, none -> { }).makeIn(site.site());
        Map<String, String> before = SiteCase.content(site.output());

        DiskBuild.Result result = site.build();

        List<String> expected = Files.readAllLines(SiteCase.CASES.resolve(name).resolve("problems.txt"));
        boolean wrong = expected.stream().anyMatch(line -> line.contains(": fel ["));
        assertEquals(String.join("\n", expected), String.join("\n", site.lines(result)));
        assertEquals(!wrong, result.published());
        if (wrong) {
            assertEquals(before, SiteCase.content(site.output()));
        }
    }
}
