package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.Photos;

/** Images that take minutes or gigabytes to decode are told, and not decoded. What is decoded leaves an entry in the cache of images. */
class CostlyImagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;
    private SiteCase site;

    @BeforeEach
    void copy() throws IOException {
        site = SiteCase.copy("bra", folder);
    }

    @Test
    void aSoundImageIsDecoded() throws IOException {
        show("bild.jpg", Photos.encoded(Photos.pixels(60, 40), "jpg"));
        assertEquals(List.of(), costly(site.build().problems()));
        assertTrue(hasDecoded());
    }

    @Test
    void aCostlyJpegIsNotDecoded() throws IOException {
        byte[] jpeg = Photos.encoded(Photos.pixels(60, 40), "jpg");
        int scan = 2;
        while ((jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan += 2 + ((jpeg[scan + 2] & 0xFF) << 8 | jpeg[scan + 3] & 0xFF);
        }
        ByteArrayOutputStream scans = new ByteArrayOutputStream();
        scans.write(jpeg, 0, scan);
        for (int i = 0; i < 1_000; i++) {
            scans.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        scans.write(jpeg, jpeg.length - 2, 2);
        show("bild.jpg", scans.toByteArray());
        isToldAndNotDecoded("content/bild.jpg");
    }

    @Test
    void aCostlyPngIsNotDecoded() throws IOException {
        byte[] png = Photos.encoded(Photos.pixels(60, 40), "png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        show("bild.png", png);
        isToldAndNotDecoded("content/bild.png");
    }

    private void show(String name, byte[] image) throws IOException {
        Files.write(site.site().resolve("content").resolve(name), image);
        Files.writeString(site.site().resolve("content/om-lss.md"), "\n\n![Himlen över ett hus](" + name + ")\n", StandardOpenOption.APPEND);
    }

    private void isToldAndNotDecoded(String file) throws IOException {
        DiskBuild.Result built = site.build();
        assertFalse(built.published());
        assertEquals(List.of(file), costly(built.problems()));
        IncrementalSite live = new IncrementalSite(site.site(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();
        assertEquals(List.of(file), costly(live.latest().problems()));
        assertFalse(hasDecoded());
    }

    private static List<String> costly(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.isError() && problem.rule().equals("image-too-costly")).map(problem -> problem.place().file()).toList();
    }

    private boolean hasDecoded() {
        String[] entries = site.site().resolve(".uppdrag-cache/images").toFile().list();
        return entries != null && entries.length > 0;
    }
}
