package se.kommun.uppdrag.pdf;

/**
 * A part of a document that cannot be converted to PDF.
 *
 * @param offset the character offset of the element or text in the HTML; -1 for the whole document
 * @param rule the rule id of the problem
 * @param message what is wrong, in Swedish
 * @param fix how to fix it, in Swedish
 */
public record PdfIssue(int offset, String rule, String message, String fix) {}
