package se.kommun.uppdrag.check.rules;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.kommun.uppdrag.files.ImageFormat;

/** Whether an image has several frames. Reads blocks and chunks, and no pixels. */
enum ImageMotion {
    MOVING,
    STILL,
    /** Of another format, damaged, or not told by the bytes that were read. */
    UNKNOWN;

    private static final int GIF_HEADER = 13;
    private static final int PNG_SIGNATURE = 8;
    private static final int WEBP_HEADER = 12;
    private static final int HAS_ANIMATION = 0x02;

    /** Judges a GIF, PNG or WebP by its first bytes, which can be all of it. */
    static ImageMotion of(byte[] start) {
        Optional<ImageFormat> format = ImageFormat.ofContent(start);
        try {
            return format.isEmpty() ? UNKNOWN : switch (format.get()) {
                case GIF -> ofGif(start);
                case PNG -> ofPng(ByteBuffer.wrap(start));
                case WEBP -> ofWebp(ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN));
                case JPEG -> STILL;
                case AVIF -> UNKNOWN;
            };
        } catch (IndexOutOfBoundsException truncated) {
            return UNKNOWN;
        }
    }

    /** GIF89a, section 17 and on: each image descriptor is a frame. */
    private static ImageMotion ofGif(byte[] bytes) {
        int offset = GIF_HEADER + colourTableLength(bytes[10]);
        boolean hasFrame = false;
        while (bytes[offset] != 0x3B) {
            boolean isFrame = bytes[offset] == 0x2C;
            if (isFrame && hasFrame) {
                return MOVING;
            }
            if (!isFrame && bytes[offset] != 0x21) {
                return UNKNOWN;
            }
            hasFrame |= isFrame;
            offset += isFrame ? 11 + colourTableLength(bytes[offset + 9]) : 2;
            while (bytes[offset] != 0) {
                offset += 1 + (bytes[offset] & 0xFF);
            }
            offset++;
        }
        return hasFrame ? STILL : UNKNOWN;
    }

    private static int colourTableLength(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** PNG, third edition, section 11.3.2.1 (acTL): it stands before the pixels and has the number of frames. */
    private static ImageMotion ofPng(ByteBuffer in) {
        int offset = PNG_SIGNATURE;
        for (String chunk = name(in, offset + 4); !chunk.equals("IDAT"); chunk = name(in, offset + 4)) {
            if (chunk.equals("acTL")) {
                return in.getInt(offset + 8) > 1 ? MOVING : STILL;
            }
            if (in.getInt(offset) < 0) {
                return UNKNOWN;
            }
            offset += 12 + in.getInt(offset);
        }
        return STILL;
    }

    /** RFC 9649, section 2.7: only the extended format can be animated; each ANMF chunk is a frame. */
    private static ImageMotion ofWebp(ByteBuffer in) {
        if (!name(in, WEBP_HEADER).equals("VP8X") || (in.get(WEBP_HEADER + 8) & HAS_ANIMATION) == 0) {
            return STILL;
        }
        long end = 8 + Integer.toUnsignedLong(in.getInt(4));
        boolean hasFrame = false;
        for (int offset = WEBP_HEADER; offset < end; offset += 8 + in.getInt(offset + 4) + (in.getInt(offset + 4) & 1)) {
            boolean isFrame = name(in, offset).equals("ANMF");
            if (isFrame && hasFrame) {
                return MOVING;
            }
            if (in.getInt(offset + 4) < 0) {
                return UNKNOWN;
            }
            hasFrame |= isFrame;
        }
        return hasFrame ? STILL : UNKNOWN;
    }

    private static String name(ByteBuffer in, int offset) {
        byte[] name = new byte[4];
        in.get(offset, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
