package se.kommun.uppdrag.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.WordFile;

class EmbeddedMetadataTest {

    private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><rdf:Seq><rdf:li>XMP-NAMN</rdf:li></rdf:Seq>"
            + "</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";

    @TempDir
    private Path site;

    private List<Problem> problems(String name, byte[] bytes) throws IOException {
        Path file = Files.write(site.resolve(name), bytes);
        List<Problem> problems = new ArrayList<>();
        EmbeddedMetadata.check(Map.of(name, file), site, Set.of("Exempelkommunen"), new FileCache(false), problems::add);
        return problems;
    }

    private String rules(String name, byte[] bytes) throws IOException {
        return String.join(" ", problems(name, bytes).stream().map(Problem::rule).toList());
    }

    private static byte[] pdf(String author, String xmp, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor(author);
            if (!xmp.isEmpty()) {
                PDMetadata metadata = new PDMetadata(document);
                metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
                document.getDocumentCatalog().setMetadata(metadata);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aWordDocumentThatNamesItsAuthorsIsTold() throws IOException {
        String names = "<c:coreProperties xmlns:c='c' xmlns:cp='c' xmlns:dc='d'><dc:creator>Anna A</dc:creator><cp:lastModifiedBy>Exempelkommunen</cp:lastModifiedBy></c:coreProperties>";
        byte[] word = WordFile.of("").part("docProps/core.xml", names).bytes();
        assertTrue(problems("brev.docx", word).get(0).message().contains(": Anna A."));
        assertEquals("", rules("brev.docx", WordFile.of("").bytes()));
        assertEquals("", rules("brev.odt", "PK".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDocumentThatNamesItsAuthorsIsTold() throws IOException {
        List<Problem> problems = problems("blad.pdf", pdf(" INFO-NAMN ", XMP, ""));
        assertEquals(1, problems.size());
        assertEquals("blad.pdf: varning [document-author] Dokumentet säger vem som har skrivit det: INFO-NAMN, XMP-NAMN. Alla som hämtar filen kan se det. "
                + "Öppna dokumentet i programmet där det är gjort, ta bort författaren under Arkiv och Egenskaper eller Info, och spara det igen.",
                problems.get(0).toString());
    }

    @Test
    void theMunicipalityAndNobodyMayBeTheAuthor() throws IOException {
        assertEquals("", rules("blad.pdf", pdf("exempelkommunen", "", "")));
        assertEquals("", rules("Blad.PDF", pdf("", "", "")));
        assertEquals("document-author", rules("blad.pdf", pdf("INFO-NAMN", "<invalid", "")));
    }

    @Test
    void aDocumentThatCannotBeReadIsLeftToTheRulesForDocuments() throws IOException {
        assertEquals("", rules("blad.pdf", pdf("INFO-NAMN", "", "losen")));
        assertEquals("", rules("blad.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] box(String name, byte[]... content) {
        int length = 8;
        for (byte[] part : content) {
            length += part.length;
        }
        ByteBuffer box = ByteBuffer.allocate(length).putInt(length).put(name.getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] part : content) {
            box.put(part);
        }
        return box.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A film with {@code inside} in its {@code moov} box, after boxes of pictures that need not be read. */
    private static byte[] film(byte[]... inside) {
        byte[] start = box("ftyp", text("isom\0\0\0\0isom"));
        byte[] large = ByteBuffer.allocate(20).putInt(1).put(text("mdat")).putLong(20).put(text("moov")).array();
        byte[] movie = box("moov", inside);
        return ByteBuffer.allocate(start.length + large.length + movie.length).put(start).put(large).put(movie).array();
    }

    @ParameterizedTest
    @CsvSource({"©xyz, film-place", "loci, film-place", "©aut, film-author", "©ART, film-author", "auth, film-author", "©too, ''", "cprt, ''"})
    void userDataThatTellsIsTold(String name, String rule) throws IOException {
        byte[] data = box("udta", box(name, text("+00.0000+000.0000/")), new byte[4]);
        assertEquals(rule, rules("film.mp4", film(box("mvhd"), data)));
        assertEquals(rule, rules("film.MOV", film(box("trak", data))));
    }

    @ParameterizedTest
    @CsvSource({"com.apple.quicktime.location.ISO6709, film-place", "com.apple.quicktime.author, film-author", "com.apple.quicktime.make, ''"})
    void metadataKeysThatTellAreTold(String key, String rule) throws IOException {
        byte[] handler = box("hdlr", new byte[4]);
        byte[] keys = box("keys", new byte[8], box("mdta", text(key)));
        assertEquals(rule, rules("film.mov", film(box("meta", handler, keys))), "QuickTime");
        assertEquals(rule, rules("film.mp4", film(box("udta", box("meta", new byte[4], handler, keys)))), "ISO");
    }

    @Test
    void tracksOfPlacesAndXmpAreTold() throws IOException {
        byte[] description = box("stsd", new byte[8], box("gpmd", new byte[8]));
        assertEquals("film-place", rules("film.mp4", film(box("trak", box("mdia", box("minf", box("stbl", description)))))));
        assertEquals("film-place film-author", rules("film.mp4", film(box("udta", box("XMP_", text("<a exif:GPSLatitude='0'><dc:creator>"))))));
    }

    @Test
    void aFilmThatCannotBeReadDoesNotPassInSilence() throws IOException {
        byte[] whole = film(box("udta", box("©xyz", text("+00"))));
        assertEquals("film-unreadable", rules("film.mp4", Arrays.copyOf(whole, whole.length - 1)));
        assertEquals("film-unreadable", rules("film.mp4", new byte[0]));
        assertEquals("film-unreadable", rules("film.mp4", box("moov", ByteBuffer.allocate(8).putInt(3).put(text("udta")).array())));
        assertEquals("film-unreadable", rules("film.mp4", box("moov", ByteBuffer.allocate(16).putInt(1).put(text("udta")).putLong(-1).array())));
        byte[] nested = box("trak");
        for (int i = 0; i < 100; i++) {
            nested = box("trak", nested);
        }
        assertEquals("film-unreadable", rules("film.mp4", film(nested)));
        assertEquals("film-unreadable", rules("film.mp4", film(many(200_000))));
    }

    private static byte[] many(int boxes) {
        ByteBuffer all = ByteBuffer.allocate(8 * boxes);
        for (int i = 0; i < boxes; i++) {
            all.putInt(8).put(text("free"));
        }
        return all.array();
    }
}
