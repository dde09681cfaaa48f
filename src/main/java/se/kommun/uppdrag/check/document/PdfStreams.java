package se.kommun.uppdrag.check.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Decodes content streams within a limit for the whole document. PDFBox decodes a stream as a whole, and 1 MB of deflated zeros becomes
 * 1 GB.
 */
final class PdfStreams {

    private static final int MAX_BYTES_OF_PAGE = 16_000_000;
    private static final long MAX_BYTES = 256_000_000;
    /** Streams with rarer filters are decoded by PDFBox, if they are not longer than this. */
    private static final int MAX_RAW_BYTES = 100_000;

    private long decoded;
    private boolean hasLeftOut;

    /** Whether some content was too long, or is coded in a way that is not read. */
    boolean hasLeftOut() {
        return hasLeftOut;
    }

    boolean isExhausted() {
        return decoded >= MAX_BYTES;
    }

    /** The content of a page: one stream or several, which are read as one (ISO 32000-1, 7.8.2). */
    byte[] ofPage(COSDictionary page) throws IOException {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream only) {
            return decoded(only);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size() && all.size() < MAX_BYTES_OF_PAGE && !isExhausted(); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    all.writeBytes(decoded(part));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }

    /** The start of a decoded stream, at most 16 MB; empty if it cannot be decoded. */
    byte[] decoded(COSStream stream) throws IOException {
        try (InputStream input = open(stream)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            try {
                for (int read = input.read(buffer); read > 0 && bytes.size() < MAX_BYTES_OF_PAGE && !isExhausted(); read = input.read(buffer)) {
                    bytes.write(buffer, 0, read);
                    decoded += read;
                }
            } catch (IOException damaged) {
                return bytes.toByteArray(); // readers, too, show what comes before the damage
            }
            hasLeftOut |= bytes.size() >= MAX_BYTES_OF_PAGE;
            return bytes.toByteArray();
        }
    }

    private InputStream open(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        COSBase only = filters instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filters;
        if (!stream.hasData()) {
            return InputStream.nullInputStream();
        }
        if (only == null || only instanceof COSArray list && list.size() == 0) {
            return stream.createRawInputStream();
        }
        if ((COSName.FLATE_DECODE.equals(only) || COSName.FLATE_DECODE_ABBREVIATION.equals(only)) && !stream.containsKey(COSName.DECODE_PARMS)) {
            return new InflaterInputStream(stream.createRawInputStream());
        }
        hasLeftOut |= stream.getLength() > MAX_RAW_BYTES;
        return stream.getLength() > MAX_RAW_BYTES ? InputStream.nullInputStream() : stream.createInputStream();
    }
}
