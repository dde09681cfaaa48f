package se.kommun.uppdrag.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Converts a whole document of another program: a Word document (.docx) or a web page (.html). */
public final class ForeignDocument {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 50_000_000;

    private ForeignDocument() {}

    /**
     * Converts a document.
     *
     * @param name the file's name; its extension says what it is
     * @param isPage whether it becomes a page: then its first heading is the title, and no part of the text
     * @throws ConversionException if it is of another kind, damaged, or too large
     * @throws IOException if {@code images} fails
     */
    public static ConvertedText convert(String name, byte[] bytes, boolean isPage, ImageSink images) throws IOException, ConversionException {
        if (bytes.length > MAX_BYTES) {
            throw new ConversionException("Filen är för stor. Den får vara högst " + MAX_BYTES / 1_000_000 + " MB.");
        }
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "docx" -> WordConverter.convert(bytes, isPage, images);
            case "html", "htm" -> HtmlConverter.ofPage(Jsoup.parse(new ByteArrayInputStream(bytes), null, "", HtmlConverter.parser()), isPage, images);
            case "doc", "odt", "rtf", "pages" -> throw new ConversionException("Filen är av ett slag som inte går att läsa. Öppna den och spara den som Word-dokument (.docx).");
            default -> throw new ConversionException("Det går att läsa Word-dokument (.docx) och webbsidor (.html). Spara texten som en sådan fil.");
        };
    }

    /** Whether a file's extension is that of a document that can be converted. */
    public static boolean isSupported(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:docx|html?)");
    }
}
