package se.kommun.uppdrag.convert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word document (.docx, ECMA-376), unpacked within limits before any library opens it.
 *
 * @param parts the bytes by name, such as {@code word/document.xml}
 */
record WordArchive(Map<String, byte[]> parts) {

    static final String DOCUMENT = "word/document.xml";

    private static final int MAX_PARTS = 2_000;
    private static final long MAX_BYTES = 200_000_000;
    private static final int MAX_XML_BYTES = 40_000_000;
    private static final int BUFFER = 16_384;
    private static final String NO_WORD = "Filen är inget Word-dokument som går att läsa. Öppna den i Word och spara den som Word-dokument (.docx).";

    /** @throws ConversionException if it is no such document, or too large when unpacked */
    static WordArchive read(byte[] bytes) throws ConversionException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = part(zip, entry.getName(), left);
                left -= part.length;
                if (entry.isDirectory()) {
                    continue;
                }
                if (parts.size() == MAX_PARTS || parts.put(entry.getName(), part) != null) {
                    throw new ConversionException(NO_WORD);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new ConversionException(NO_WORD);
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw new ConversionException(NO_WORD);
        }
        return new WordArchive(parts);
    }

    private static byte[] part(ZipInputStream zip, String name, long left) throws IOException, ConversionException {
        long largest = Math.min(left, name.endsWith(".xml") || name.endsWith(".rels") ? MAX_XML_BYTES : MAX_BYTES);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            part.write(buffer, 0, count);
            if (part.size() > largest) {
                throw new ConversionException("Dokumentet är för stort. Dela det i mindre dokument, och ta ett i taget.");
            }
        }
        return part.toByteArray();
    }

    /** The same parts packed anew: another reader cannot find other parts in it. */
    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
