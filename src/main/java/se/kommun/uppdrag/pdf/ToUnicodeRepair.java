package se.kommun.uppdrag.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets fonts say which letters their glyphs stand for. PDFBox says which of the letter's forms; whoever searches the text, copies it or
 * listens to it wants the letter (ISO 32000-1, 9.10.3). A letter's form is one of {@link ArabicText}'s.
 */
final class ToUnicodeRepair {

    /** First and last code of a range, and the character of the first. */
    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");
    private static final Pattern BLOCK = Pattern.compile("(?s)\\d+ beginbfrange\n(.*?)endbfrange");
    private static final int HEXADECIMAL = 16;

    private ToUnicodeRepair() {}

    /** Changes the fonts of a document whose subsets are made. */
    static void restore(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : fonts == null ? new COSName[0] : fonts.keySet().toArray(COSName[]::new)) {
                COSStream characters = fonts.getCOSDictionary(name).getCOSStream(COSName.TO_UNICODE);
                if (characters != null) {
                    restore(characters);
                }
            }
        }
    }

    private static void restore(COSStream characters) throws IOException {
        String text;
        try (InputStream in = characters.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        String restored = BLOCK.matcher(text).replaceAll(block -> block(block.group(1)));
        try (OutputStream out = characters.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(restored.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The ranges as single characters, of which a block may have a hundred. */
    private static String block(String ranges) {
        StringBuilder blocks = new StringBuilder();
        Matcher range = RANGE.matcher(ranges);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), HEXADECIMAL);
            int last = Integer.parseInt(range.group(2), HEXADECIMAL);
            int character = Integer.parseInt(range.group(3), HEXADECIMAL);
            blocks.append(last - first + 1).append(" beginbfchar\n");
            for (int code = first; code <= last; code++) {
                blocks.append(String.format("<%04X> <", code));
                String letters = ArabicText.letters(Character.toString(character + code - first));
                // Programs that turn the text around would turn a ligature's letters too; they know its own character.
                blocks.append(String.format("%04X>\n", letters.length() == 1 ? letters.charAt(0) : character + code - first));
            }
            blocks.append("endbfchar\n");
        }
        return blocks.toString().strip();
    }
}
