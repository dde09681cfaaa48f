package se.kommun.uppdrag.asset;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Reads the headers of boxes in an MP4 file (ISO/IEC 14496-12, section 4.2). A box is given by its offset in the file, in bytes. */
record Mp4BoxReader(FileChannel file) {

    /** The four characters of the type of a box. */
    String name(long at) throws IOException {
        return new String(read(at + 4, 4).array(), StandardCharsets.ISO_8859_1);
    }

    /**
     * The length of a box with its header, in bytes.
     *
     * @param end of the box around it
     * @throws IOException if the box does not end inside that
     */
    long length(long at, long end) throws IOException {
        long length = Integer.toUnsignedLong(read(at, 4).getInt());
        long actual = length == 0 ? end - at : length == 1 ? read(at + 8, 8).getLong() : length;
        if (actual < (length == 1 ? 16 : 8) || actual > end - at) {
            throw new IOException("no whole box at " + at);
        }
        return actual;
    }

    /** The offset of the content of a box, after its header. */
    long content(long at) throws IOException {
        return at + (read(at, 4).getInt() == 1 ? 16 : 8);
    }

    /** @throws EOFException if the file ends before that */
    ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("file ends before " + (at + length));
            }
        }
        return bytes.flip();
    }
}
