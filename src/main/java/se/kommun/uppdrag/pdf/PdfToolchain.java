package se.kommun.uppdrag.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.Digest;

/** All that shapes a PDF besides its document: as long as this is the same, the same document gives the same bytes. */
final class PdfToolchain {

    /** Of what makes the files; a test holds them to the class path. */
    static final String ENGINE = "openhtmltopdf 1.1.65, pdfbox 3.0.8";

    /** The classes of this package that have a part in the bytes; a test holds the list to the folder. */
    static final List<String> CLASSES = List.of("EngineLog", "FixedMetadata", "PdfIssue", "PdfRenderer", "PdfResult", "PrintDocument", "RepeatedHeadings", "TagTreeRepair", "Typeface");

    /** The files of the typeface, whose names say which face each is. */
    static final List<String> FACES = List.of("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf",
            "AtkinsonHyperlegibleNext-Italic.ttf", "AtkinsonHyperlegibleNext-BoldItalic.ttf");

    private PdfToolchain() {}

    /** Changes with the engine, with our own part of it, with the typeface and with Java, which compresses. */
    static String text() {
        return Once.TEXT;
    }

    /** Made when it is first asked for: most programs never do. */
    private static final class Once {
        private static final String TEXT = ENGINE + " " + System.getProperty("java.runtime.version") + " " + System.getProperty("os.arch")
                + Stream.concat(CLASSES.stream().map(name -> name + ".class"), FACES.stream())
                        .map(name -> " " + Digest.of(resource(name)).hex()).collect(Collectors.joining());
    }

    /** A file beside this class. */
    static byte[] resource(String name) {
        try (InputStream input = PdfToolchain.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return input.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
