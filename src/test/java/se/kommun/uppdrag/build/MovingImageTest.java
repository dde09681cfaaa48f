package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** An image of the site is opened, in a build and in the preview, also when nothing but the image has changed. */
class MovingImageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Path IMAGES = Path.of("src/test/resources/rules/image-animated");
    private static final String PAGE = "content/om-lss.md";
    private static final String DRAFT = "content/utkast.md";

    @TempDir
    private Path folder;
    private SiteCopy site;

    @BeforeEach
    void aPageWithAMovingImage() throws IOException {
        site = FixtureSite.tinyTo(folder.resolve("webb"));
        show("review-frames");
        site.append(PAGE, "\n![En gran vid vägen](gran.gif)\n");
    }

    private void show(String image) throws IOException {
        Files.copy(IMAGES.resolve(image).resolve("gran.gif"), site.folder().resolve("content/gran.gif"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> found(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.rule().equals("image-animated"))
                .map(problem -> problem.place().file() + " " + problem.message().replaceFirst("Bilden \\S+ ", "")).toList();
    }

    private List<String> built() {
        return found(DiskBuild.run(new BuildOptions(site.folder(), site.folder().resolve("output"), false, TODAY)).problems());
    }

    @Test
    void aBuildOpensIt() throws IOException {
        assertEquals(List.of(PAGE + " rör sig."), built());
        show("pass-one-frame");
        assertEquals(List.of(), built());
    }

    @Test
    void thePreviewOpensIt() throws IOException {
        IncrementalSite live = new IncrementalSite(site.folder(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();
        assertEquals(List.of(PAGE + " rör sig."), found(live.latest().problems()));
        show("pass-one-frame");
        live.update();
        assertEquals(List.of(), found(live.latest().problems()));
    }

    @Test
    void thatOfADraftAloneIsOpenedToo() {
        site.write(DRAFT, site.text(PAGE).replace("status: published", "status: draft").replaceFirst("(?m)^aliases:.*\\R(?:  - .*\\R)*", ""));
        site.write(PAGE, site.text(PAGE).replaceFirst("!\\[.*\n$", ""));
        assertEquals(List.of(DRAFT + " Utkast: rör sig."), built());
    }
}
