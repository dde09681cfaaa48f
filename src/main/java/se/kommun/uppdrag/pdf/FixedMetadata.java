package se.kommun.uppdrag.pdf;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF file would have of the moment when it was made: here it has the day of its document. */
final class FixedMetadata {

    private FixedMetadata() {}

    static void apply(PDDocument pdf, LocalDate day) {
        Calendar noon = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        noon.clear();
        noon.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth(), 12, 0, 0);
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(noon);
        information.setModificationDate(noon);
        // The file's own id is made of this and of the information above.
        pdf.setDocumentId(day.toEpochDay());
    }
}
