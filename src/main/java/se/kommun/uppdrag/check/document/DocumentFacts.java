package se.kommun.uppdrag.check.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document file.
 *
 * @param access whether the file could be opened
 * @param pdf what the PDF tells; null if the file is no PDF or could not be opened
 */
public record DocumentFacts(DocumentFormat format, Access access, @Nullable PdfFacts pdf) {

    /** Whether a document could be opened, and why not. */
    public enum Access {
        OPENED,
        /** Office files. */
        NOT_TRIED,
        /** The file does not start as a PDF does. */
        NO_PDF,
        /** The document opens only with a password. */
        PASSWORD,
        /** The file breaks off, or PDFBox cannot read it. */
        DAMAGED,
        /** The file is larger than the checker opens. */
        TOO_LARGE
    }

    /** A PDF file that cannot be opened. */
    public static DocumentFacts unopened(Access reason) {
        return new DocumentFacts(DocumentFormat.PDF, reason, null);
    }

    /** Reads a regular file. A hostile one can make it throw any unchecked exception or error. */
    public static DocumentFacts read(Path file, DocumentFormat format) {
        return format == DocumentFormat.PDF ? PdfLoader.load(file) : new DocumentFacts(format, Access.NOT_TRIED, null);
    }
}
