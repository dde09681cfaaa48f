/**
 * Reads what a document file (PDF, or a file of an office program) tells assistive technology. PDFBox is loaded with the first PDF.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.check.document.DocumentFacts}.
 */
@NullMarked
package se.kommun.uppdrag.check.document;

import org.jspecify.annotations.NullMarked;
