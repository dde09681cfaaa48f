package se.kommun.uppdrag.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of converting a document to PDF.
 *
 * @param bytes the PDF file; null if it could not be made, and then there is a complaint. Do not modify.
 * @param complaints empty if the PDF contains the whole document
 */
public record PdfResult(byte @Nullable [] bytes, List<PdfIssue> complaints) {
    public PdfResult {
        complaints = List.copyOf(complaints);
    }
}
