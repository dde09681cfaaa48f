package se.kommun.uppdrag.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.zwobble.mammoth.DocumentConverter;

/** Converts Word documents (.docx): mammoth makes HTML of them, which is then converted as any other. */
final class WordConverter {

    /** Styles by the names that Word, LibreOffice and Google Docs write, whatever the language of the program. */
    private static final String STYLES = """
            p[style-name='Title'] => h1:fresh
            p[style-name='Subtitle'] => p:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='Quotations'] => blockquote > p:fresh
            p[style-name='caption'] => p.caption:fresh
            p[style-name='TOC Heading'] => p.toc:fresh
            p[style-name='toc 1'] => p.toc:fresh
            p[style-name='toc 2'] => p.toc:fresh
            p[style-name='toc 3'] => p.toc:fresh
            strike => s
            """;

    private WordConverter() {}

    static ConvertedText convert(byte[] bytes, boolean isPage, ImageSink images) throws IOException, ConversionException {
        WordArchive archive = WordArchive.read(bytes);
        ConversionReport report = new ConversionReport();
        WordXmlScanner xml = new WordXmlScanner(report);
        xml.check(archive);
        DocumentConverter converter = new DocumentConverter().disableEmbeddedStyleMap().addStyleMap(STYLES).imageConverter(image ->
                Map.of("src", "data:" + image.getContentType() + ";base64," + Base64.getEncoder().encodeToString(image.getInputStream().readAllBytes())));
        String html;
        try {
            html = converter.convertToHtml(new ByteArrayInputStream(archive.packed())).getValue();
        } catch (RuntimeException unreadable) { // mammoth's exceptions for broken references have no common type
            throw new ConversionException("Dokumentet går inte att läsa. Öppna det i Word, spara det igen och försök en gång till.");
        }
        return HtmlConverter.convert(Jsoup.parse(html, "", HtmlConverter.parser()).body(), report, images, isPage, xml.title(), "");
    }
}
