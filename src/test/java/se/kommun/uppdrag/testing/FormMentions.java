package se.kommun.uppdrag.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds what tells a reader of a form, in Swedish, English or Finnish. */
public final class FormMentions {

    private static final Pattern FORM = Pattern.compile("formulär|\\b(?:the|this|our|a|in) form\\b(?! of)|lomak", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FormMentions() {}

    /** Returns the names of the published files that speak of a form, PDF files included. */
    public static List<String> in(Path output) throws IOException {
        List<String> speaking = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(output)) {
            files = walk.filter(file -> file.toString().matches(".*\\.(html|pdf|xml|txt)")).toList();
        }
        assertTrue(files.size() > 25, files::toString);
        assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".pdf")), files::toString);
        for (Path file : files) {
            if (FORM.matcher(text(file)).find()) {
                speaking.add(output.relativize(file).toString());
            }
        }
        return speaking;
    }

    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        String text = Files.readString(file);
        if (!file.toString().endsWith(".html")) {
            return text;
        }
        Document page = Jsoup.parse(text);
        return page.text() + " " + page.select("[content]").eachAttr("content");
    }
}
