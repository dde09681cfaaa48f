package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Photos;
import se.kommun.uppdrag.testing.WordFile;

/** What editors bring with them lies beside their page, once, as small as a page needs it, and says nothing of where it was made. */
class MediaServiceTest {

    private static final PagePath PAGE = new PagePath("content/om.md");
    private static final PagePath ENGLISH = new PagePath("content/en/about.md");

    @TempDir
    Path site;

    private MediaService media;

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectories(site.resolve("content/en"));
        Files.writeString(site.resolve(PAGE.file()), "---\ntitle: Om oss\ntype: sida\n---\nText.\n");
        Files.writeString(site.resolve(ENGLISH.file()), "---\ntitle: About\ntype: sida\n---\nText.\n");
        media = new MediaService(site);
    }

    static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile).map(file -> site.relativize(file).toString().replace('\\', '/')).filter(file -> !file.startsWith(".uppdrag/")).sorted().toList();
        }
    }

    @Test
    void aPictureIsCalledWhatItIsAndTakesNobodysPlace() throws Exception {
        byte[] png = picture("png");
        assertEquals(new UploadedImage("min-bild.png", 4, 3, false, true), media.image(PAGE, "Min bild.JPG", png));
        assertEquals("min-bild-2.png", media.image(PAGE, "Min bild.JPG", Photos.encoded(Photos.pixels(8, 8), "png")).name());
        assertEquals("svagt-php.gif", media.image(PAGE, "../../svagt.php.html", picture("gif")).name());
        assertEquals("sida.jpg", media.image(PAGE, "...", picture("jpg")).name());
        assertArrayEquals(png, Files.readAllBytes(site.resolve("content/min-bild.png")));
    }

    @Test
    void theSamePictureTwiceIsOneFile() throws Exception {
        byte[] photo = Photos.jpeg(40, 30, 6);
        assertTrue(media.image(PAGE, "hund.jpg", photo).isNew());
        assertEquals(new UploadedImage("../hund.jpg", 30, 40, false, false), media.image(ENGLISH, "dog.jpg", photo));
        assertEquals(List.of("content/en/about.md", "content/hund.jpg", "content/om.md"), files());
    }

    @Test
    void aLargePhotoIsMadeSmallerUprightAndWithoutItsPlace() throws Exception {
        byte[] photo = Photos.jpeg(4000, 3000, 6);
        UploadedImage image = media.image(PAGE, "Promenad.jpg", photo);
        assertEquals(new UploadedImage("promenad.jpg", 1920, 2560, true, true), image);
        byte[] stored = Files.readAllBytes(site.resolve("content/promenad.jpg"));
        assertTrue(stored.length <= 1_000_000, () -> stored.length + " bytes");
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains(Photos.SECRET));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(stored));
        assertEquals(1920, shown.getWidth());
        // The upper left corner of the stored pixels is red; turned upright it is the upper right one.
        assertTrue((shown.getRGB(1900, 20) >> 16 & 0xFF) > 200 && (shown.getRGB(20, 20) >> 16 & 0xFF) < 60);
        assertFalse(media.image(PAGE, "igen.jpg", photo).isNew());
    }

    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        List<String> before = files();
        byte[] cut = Arrays.copyOf(picture("png"), 12);
        for (byte[] bytes : List.of(new byte[0], "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "<html>".getBytes(StandardCharsets.UTF_8), "GIF89a<script>".getBytes(StandardCharsets.UTF_8), "RIFF0000WEBP".getBytes(StandardCharsets.UTF_8), cut)) {
            assertThrows(EditRejectedException.class, () -> media.image(PAGE, "bild.png", bytes));
        }
        EditRejectedException heic = assertThrows(EditRejectedException.class, () -> media.image(PAGE, "IMG_1.HEIC", Photos.ascii("\0\0\0\u0018ftypheic....")));
        assertTrue(heic.getMessage().contains("HEIC") && heic.getMessage().contains("jpg"), heic::getMessage);
        assertEquals(before, files());
    }

    @Test
    void aDocumentIsStoredUnchangedOnce() throws Exception {
        byte[] pdf = "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8);
        assertEquals("var-broschyr.pdf", media.document(PAGE, "Vår broschyr.PDF", pdf));
        assertEquals("../var-broschyr.pdf", media.document(ENGLISH, "b.pdf", pdf));
        assertArrayEquals(pdf, Files.readAllBytes(site.resolve("content/var-broschyr.pdf")));
        for (String name : List.of("a.pdf.exe", "a.docm", "a.html", "a", "a.docx")) {
            assertThrows(EditRejectedException.class, () -> media.document(PAGE, name, pdf));
        }
    }

    @Test
    void aPastedPictureLiesBesideThePage() throws Exception {
        String image = "<p>Före</p><img src='data:image/png;base64," + Base64.getEncoder().encodeToString(picture("png")) + "'>";
        assertEquals("Före\n\n![](om-bild.png)\n", media.clipboard(PAGE, image).markdown());
        assertEquals("1 bild togs inte med.", media.clipboard(PAGE, "<img src='data:image/png;base64,AAAA'>").message());
    }

    @Test
    void aDocumentBecomesADraft() throws Exception {
        byte[] word = WordFile.of(WordFile.paragraph("Rubrik1", WordFile.run("Så går det: till")) + WordFile.paragraph("", WordFile.run("Du ringer.")) + WordFile.picture("En hund"))
                .part("word/media/image1.png", picture("png")).bytes();
        MediaService.ImportedPage made = media.importPage("sida", "", "", "Ett brev.docx", word, LocalDate.of(2026, 11, 29));
        assertEquals("content/sa-gar-det-till.md", made.page().file());
        EditableSource page = EditableSource.of(made.page().file(), Files.readAllBytes(site.resolve(made.page().file())));
        assertEquals("Du ringer.\n\n![En hund](sa-gar-det-till-bild.png)\n", page.body());
        assertEquals(Optional.of("Så går det: till"), page.value("title"));
        assertEquals(Optional.of("draft"), page.value("status"));
        assertThrows(EditRejectedException.class, () -> media.importPage("sida", "", "", "Ett brev.docx", word, LocalDate.of(2026, 11, 29)));
    }

    @Test
    void everyPictureIsListedWithWhereItStands() throws Exception {
        media.image(PAGE, "hund.png", picture("png"));
        media.image(PAGE, "katt.gif", picture("gif"));
        Files.writeString(site.resolve(ENGLISH.file()), "---\ntitle: About\n---\n![A \\[big\\] dog](../hund.png) ![](../hund.png \"dekorativ\") ![](<../hund.png>) [a](../katt.gif)");
        List<Picture> pictures = PictureList.of(site);
        assertEquals(List.of("hund.png", "katt.gif"), pictures.stream().map(Picture::file).toList());
        assertEquals(List.of(new PictureUse("en/about", "About", "A [big] dog", false), new PictureUse("en/about", "About", "", true),
                new PictureUse("en/about", "About", "", false)), pictures.get(0).uses());
        assertEquals(List.of(), pictures.get(1).uses());
    }
}
