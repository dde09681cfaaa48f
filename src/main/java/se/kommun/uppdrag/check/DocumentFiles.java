package se.kommun.uppdrag.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.document.DocumentFacts;
import se.kommun.uppdrag.check.document.DocumentFacts.Access;
import se.kommun.uppdrag.check.document.DocumentFormat;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/** Finds and reads document files, such as PDF. */
public final class DocumentFiles {

    private DocumentFiles() {}

    /** Whether a file is a document, by its name. */
    public static boolean isDocument(Path file) {
        return DocumentFormat.of(file.getFileName().toString()).isPresent();
    }

    /** All documents in a folder, sorted. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isDocument(file) && !Files.isDirectory(file)).sorted().toList();
        }
    }

    /**
     * Checks a document.
     *
     * @param name its path in problems
     * @param problems gets a file that cannot be read at all
     */
    public static void check(Path file, String name, Checker checker, Consumer<Problem> problems) {
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
            checker.document(name, null, read(file));
        } else {
            problems.accept(HtmlFile.unreadable(name));
        }
    }

    /** Reads a document. A file that makes PDFBox fail in any way is damaged. */
    public static DocumentFacts read(Path file) {
        DocumentFormat format = DocumentFormat.of(file.getFileName().toString()).orElseThrow();
        return Containment.of(file.toString(), failure -> { }, () -> DocumentFacts.read(file, format))
                .orElseGet(() -> DocumentFacts.unopened(Access.DAMAGED));
    }
}
