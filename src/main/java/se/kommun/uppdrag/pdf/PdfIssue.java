package se.kommun.uppdrag.pdf;

/**
 * Something in a document that cannot become PDF.
 *
 * @param offset in the document's HTML, of the element or text; -1 for the document as a whole
 * @param rule id of the problem
 * @param message what is wrong, in Swedish
 * @param fix how to mend it, in Swedish
 */
public record PdfIssue(int offset, String rule, String message, String fix) {}
