package se.kommun.uppdrag.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document.
 *
 * @param bytes the PDF file; null when none could be made, and then there is a complaint. Not to be changed.
 * @param complaints empty when all of the document is in the file
 */
public record PdfResult(byte @Nullable [] bytes, List<PdfIssue> complaints) {
    public PdfResult {
        complaints = List.copyOf(complaints);
    }
}
