package se.kommun.uppdrag.pdf;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Replaces the metadata of a PDF that depends on the time of creation by the document's date, so that output is reproducible. */
final class FixedMetadata {

    private FixedMetadata() {}

    static void apply(PDDocument pdf, LocalDate day) {
        Calendar noon = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        noon.clear();
        noon.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth(), 12, 0, 0);
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(noon);
        information.setModificationDate(noon);
        // PDFBox computes the file identifier from this and the document information.
        pdf.setDocumentId(day.toEpochDay());
    }
}
