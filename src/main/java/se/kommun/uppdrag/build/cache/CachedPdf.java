package se.kommun.uppdrag.build.cache;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.pdf.PdfResult;
import se.kommun.uppdrag.report.Problem;

/**
 * A PDF file with the digest of its inputs.
 *
 * @param key the digest of all inputs
 * @param printed null if the template failed
 * @param problems what cannot be shown in the PDF
 */
public record CachedPdf(String key, @Nullable PdfResult printed, List<Problem> problems) {

    public Optional<byte[]> bytes() {
        return Optional.ofNullable(printed).map(PdfResult::bytes);
    }
}
