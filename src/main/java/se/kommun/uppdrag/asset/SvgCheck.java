package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * Checks an SVG file against an allowlist. An SVG file is a document: if a reader opens it directly, its scripts would run with
 * the origin of the site. It must be UTF-8 and have no DTD, so that every browser reads the same as this check.
 *
 * @param fault empty if the drawing can be published
 * @param hasPrivateData whether it contains invisible data that may name its author
 */
record SvgCheck(Optional<SvgFault> fault, boolean hasPrivateData) {

    static SvgCheck of(Path file) {
        try {
            SvgSanitizer sanitizer = SvgParser.parse(RegularFiles.readAllBytes(file));
            return new SvgCheck(Optional.empty(), sanitizer.hasPrivateData());
        } catch (SvgFaultException rejected) {
            return new SvgCheck(Optional.of(rejected.fault), false);
        } catch (SAXParseException broken) {
            return unreadable(broken.getLineNumber(), broken.getColumnNumber());
        } catch (IOException | SAXException unreadable) {
            return unreadable(0, 0);
        }
    }

    /** The drawing without metadata about its author. The same file always gives the same bytes. */
    static byte[] clean(Path file) throws IOException {
        try {
            return SvgParser.parse(RegularFiles.readAllBytes(file)).cleaned().getBytes(StandardCharsets.UTF_8);
        } catch (SAXException changedMeanwhile) {
            throw new IOException(changedMeanwhile);
        }
    }

    private static SvgCheck unreadable(int line, int column) {
        return new SvgCheck(Optional.of(new SvgFault("image-unreadable", line, Math.max(column, 0), "Bilden går inte att läsa som svg.",
                "Spara den igen som svg med teckenkodningen UTF-8, eller som png.")), false);
    }
}
