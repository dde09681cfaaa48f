package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the recording place and the author in an MP4 or QuickTime file (ISO/IEC 14496-12). Reads only the boxes that contain
 * metadata, not pictures or sound. Not thread-safe.
 */
final class Mp4Metadata {

    /** Which metadata a file contains. */
    record Found(boolean place, boolean author) {}

    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "udta", "ilst");
    private static final Set<String> PLACES = Set.of("©xyz", "loci", "gpmd", "camm");
    private static final Set<String> AUTHORS = Set.of("©aut", "©ART", "auth");
    /** Boxes whose content is searched as text: metadata keys, sample descriptions with such keys, and XMP. */
    private static final Set<String> TEXTS = Set.of("keys", "mebx", "XMP_", "uuid");
    private static final int MAX_BOXES = 100_000;
    private static final int MAX_DEPTH = 16;
    private static final int MAX_TEXT_LENGTH = 1 << 20;

    private final Mp4BoxReader file;
    private int boxes;
    private boolean movie;
    private boolean place;
    private boolean author;

    private Mp4Metadata(Mp4BoxReader file) {
        this.file = file;
    }

    /** Whether a file has this format, by its extension. */
    static boolean isFor(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:mp4|m4v|m4a|mov)");
    }

    /**
     * Reads the metadata of a file.
     *
     * @throws IOException if it is not a complete file of this format
     */
    static Found of(Path film) throws IOException {
        try (FileChannel file = FileChannel.open(film, StandardOpenOption.READ)) {
            Mp4Metadata reader = new Mp4Metadata(new Mp4BoxReader(file));
            reader.walk(0, file.size(), 0);
            if (!reader.movie) {
                throw new IOException("no moov box");
            }
            return new Found(reader.place, reader.author);
        }
    }

    /**
     * Visits the boxes in a range. QuickTime ends a list of user data with four zero bytes, so a rest of fewer than eight bytes
     * is not a box.
     */
    private void walk(long from, long end, int depth) throws IOException {
        for (long at = from; end - at >= 8; ) {
            if (++boxes > MAX_BOXES || depth > MAX_DEPTH) {
                throw new IOException("too many boxes at " + at);
            }
            long length = file.length(at, end);
            visit(file.name(at), file.content(at), at + length, depth);
            at += length;
        }
    }

    private void visit(String name, long from, long end, int depth) throws IOException {
        movie |= name.equals("moov");
        place |= PLACES.contains(name);
        author |= AUTHORS.contains(name);
        if (CONTAINERS.contains(name)) {
            walk(from, end, depth + 1);
        } else if (name.equals("meta")) {
            boolean quickTime = end - from >= 8 && file.name(from).equals("hdlr"); // in other files, version and flags come first
            walk(quickTime ? from : from + 4, end, depth + 1);
        } else if (name.equals("stsd")) {
            walk(from + 8, end, depth + 1);
        } else if (TEXTS.contains(name)) {
            String text = new String(file.read(from, (int) Math.min(end - from, MAX_TEXT_LENGTH)).array(), StandardCharsets.ISO_8859_1);
            place |= text.contains("com.apple.quicktime.location.") || text.contains("exif:GPSLatitude");
            author |= text.contains("com.apple.quicktime.author") || text.contains("com.apple.quicktime.artist") || text.contains("dc:creator");
        }
    }
}
