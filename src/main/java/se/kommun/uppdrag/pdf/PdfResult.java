package se.kommun.uppdrag.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of converting a document to PDF.
 *
 * @param bytes the PDF file; null if it could not be made, and then there is an issue. Do not modify.
 * @param issues what an editor should know; with advice alone, or nothing, the PDF contains the whole document
 */
public record PdfResult(byte @Nullable [] bytes, List<Issue> issues) {

    public PdfResult {
        issues = List.copyOf(issues);
    }

    /**
     * A part of a document that cannot be converted, or advice about the result.
     *
     * @param isAdvice whether the PDF contains the whole document all the same
     * @param offset the character offset of the element or text in the HTML; -1 for the whole document
     * @param rule the rule id of the problem
     * @param message what is wrong, in Swedish
     * @param fix how to fix it, in Swedish
     */
    public record Issue(boolean isAdvice, int offset, String rule, String message, String fix) {}
}
