/**
 * Converts an HTML document to a tagged PDF (PDF/UA-1).
 *
 * <p>Uses {@code files}. Start reading at {@link se.kommun.uppdrag.pdf.PdfRenderer}.
 */
@NullMarked
package se.kommun.uppdrag.pdf;

import org.jspecify.annotations.NullMarked;
