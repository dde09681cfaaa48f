/**
 * Makes a tagged PDF (PDF/UA-1) of an HTML document.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.pdf.PdfRenderer}.
 */
@NullMarked
package se.kommun.uppdrag.pdf;

import org.jspecify.annotations.NullMarked;
