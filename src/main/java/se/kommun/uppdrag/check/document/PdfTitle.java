package se.kommun.uppdrag.check.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;

/** Reads the title of a PDF file. */
final class PdfTitle {

    private PdfTitle() {}

    /** {@code Title} of the document information or else {@code dc:title} of the XMP metadata (ISO 32000-1, 14.3); empty if there is none. */
    static String of(PDDocument document) throws IOException {
        String plain = Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), "").strip();
        PDMetadata metadata = plain.isEmpty() ? document.getDocumentCatalog().getMetadata() : null;
        return metadata == null ? plain : ofXmp(metadata);
    }

    private static String ofXmp(PDMetadata metadata) throws IOException {
        try (InputStream input = metadata.exportXMPMetadata()) {
            DomXmpParser parser = new DomXmpParser();
            parser.setStrictParsing(false);
            DublinCoreSchema schema = parser.parse(input).getDublinCoreSchema();
            return schema == null ? "" : Objects.requireNonNullElse(schema.getTitle(), "").strip();
        } catch (XmpParsingException | BadFieldValueException invalid) {
            return "";
        }
    }
}
