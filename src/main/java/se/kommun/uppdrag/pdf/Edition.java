package se.kommun.uppdrag.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All that shapes a PDF besides its document: as long as this is the same, the same document gives the same bytes. */
final class Edition {

    /** Of what makes the files; a test holds them to the class path. */
    static final String ENGINE = "openhtmltopdf 1.1.65, pdfbox 3.0.8";

    /** The classes of this package that have a part in the bytes; a test holds the list to the folder. */
    static final List<String> CLASSES = List.of("Complaint", "EngineLog", "PdfPress", "PrintDocument", "Printed", "Remainder", "RepeatedHeadings", "Structure", "Typeface");

    private Edition() {}

    /** Bytes that change with the engine, with our own part of it, with the typeface and with Java, which compresses. */
    static List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>();
        parts.add((ENGINE + " " + System.getProperty("java.runtime.version") + " " + System.getProperty("os.arch")).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        CLASSES.forEach(name -> parts.add(resource(name + ".class")));
        parts.add(resource("AtkinsonHyperlegibleNext-Regular.ttf"));
        return parts;
    }

    /** A file beside this class. */
    static byte[] resource(String name) {
        try (InputStream input = Edition.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return input.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
