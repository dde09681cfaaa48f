package se.kommun.uppdrag.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** PDF files are kept as long as nothing that shapes them changes. */
class PdfToolchainTest {

    /** They store PDF files, read those that others have made, or list the others. */
    private static final Set<String> SHAPE_NOTHING = Set.of("PdfStore", "PdfAuthors", "PdfToolchain", "package-info");

    @Test
    void namesTheEngineThatIsThere() throws IOException {
        assertTrue(PdfToolchain.text().startsWith("openhtmltopdf-pdfbox-" + version("io.github.openhtmltopdf/openhtmltopdf-pdfbox")
                + " pdfbox-" + version("org.apache.pdfbox/pdfbox") + " "), PdfToolchain.text());
    }

    @Test
    void knowsEveryClassThatHasAPartInIt() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/se/kommun/uppdrag/pdf"))) {
            List<String> classes = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !SHAPE_NOTHING.contains(name)).sorted().toList();
            assertEquals(classes, PdfToolchain.CLASSES);
        }
    }

    private static String version(String artifact) throws IOException {
        Properties properties = new Properties();
        properties.load(PdfToolchainTest.class.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties"));
        return properties.getProperty("version");
    }
}
