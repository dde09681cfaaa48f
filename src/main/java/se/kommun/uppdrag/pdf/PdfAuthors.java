package se.kommun.uppdrag.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;

/** Reads the authors of a PDF file: {@code Author} in the document information and {@code dc:creator} in the XMP metadata (ISO 32000-1, 14.3). */
public final class PdfAuthors {

    private PdfAuthors() {}

    /**
     * The authors' names, sorted; empty if there are none.
     *
     * @throws IOException if the file cannot be opened as PDF without a password
     */
    public static Set<String> of(Path pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Optional.ofNullable(document.getDocumentInformation().getAuthor()).map(String::strip).ifPresent(names::add);
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                addCreators(metadata, names);
            }
        }
        names.remove("");
        return names;
    }

    private static void addCreators(PDMetadata metadata, Set<String> names) throws IOException {
        try (InputStream input = metadata.exportXMPMetadata()) {
            DomXmpParser parser = new DomXmpParser();
            parser.setStrictParsing(false);
            XMPMetadata xmp = parser.parse(input);
            DublinCoreSchema schema = xmp.getDublinCoreSchema();
            if (schema != null && schema.getCreators() != null) {
                schema.getCreators().stream().map(String::strip).forEach(names::add);
            }
        } catch (XmpParsingException invalid) {
            return; // programs that write invalid XMP write the author in the document information too
        }
    }
}
