package se.kommun.uppdrag.asset.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads and writes the only EXIF value that readers need: the orientation. */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private Exif() {}

    /** The orientation, 1 to 8, in a TIFF block (EXIF tag 0x0112); 1 if there is none. */
    static int orientation(ByteBuffer block) {
        ByteBuffer tiff = block.slice();
        if (tiff.remaining() < 8) {
            return 1;
        }
        short order = tiff.getShort(0);
        tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (order != 0x4949 && order != 0x4D4D || tiff.getShort(2) != 42 || directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = directory + 2; entry <= tiff.limit() - 12 && entries > 0; entry += 12, entries--) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** A TIFF block that contains only the orientation. */
    static byte[] of(int orientation) {
        return ByteBuffer.allocate(26).putShort((short) 0x4D4D).putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1)
                .putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }
}
