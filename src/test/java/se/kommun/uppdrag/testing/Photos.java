package se.kommun.uppdrag.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photographs as telephones make them: with the place in them, turned, with things after their end. */
public final class Photos {

    /** Stands in every place where a photograph may tell of itself. */
    public static final String SECRET = "N 59 12 0 E 17 49 0 hemma";

    private Photos() {}

    /** Pixels that look like a photograph to one that compresses them; the upper left corner is red, the rest has no red. */
    public static BufferedImage pixels(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, new Color(0, 90 + x * 100 / width + random.nextInt(12), 90 + y * 100 / height + random.nextInt(12)).getRGB());
            }
        }
        Graphics2D corner = image.createGraphics();
        corner.setColor(Color.RED);
        corner.fillRect(0, 0, width / 4, height / 4);
        corner.dispose();
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A JPEG with EXIF, XMP, a comment, Photoshop's segment, and another picture's data after its end. */
    public static byte[] jpeg(int width, int height, int orientation) {
        byte[] plain = encoded(pixels(width, height), "jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif(orientation)));
        segment(out, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + SECRET));
        segment(out, 0xED, ascii("Photoshop 3.0\0" + SECRET));
        segment(out, 0xFE, ascii(SECRET));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(ascii(SECRET));
        return out.toByteArray();
    }

    /** A PNG with EXIF and text. */
    public static byte[] png(int width, int height, int orientation) {
        byte[] plain = encoded(pixels(width, height), "png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "eXIf", exif(orientation));
        chunk(out, "tEXt", ascii("Comment\0" + SECRET));
        chunk(out, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + SECRET));
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(ascii(SECRET));
        return out.toByteArray();
    }

    /** A GIF with a comment. */
    public static byte[] gif(int width, int height) {
        byte[] plain = encoded(pixels(width, height), "gif");
        return joined(joined(Arrays.copyOf(plain, plain.length - 1), joined(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()}, ascii(SECRET))),
                new byte[] {0, 0x3B});
    }

    /** A TIFF block with the orientation and the secret, lowest byte first as telephones write it. */
    public static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(38 + SECRET.length()).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(SECRET.length()).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        return tiff.putInt(0).put(ascii(SECRET)).array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)});
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] named = joined(ascii(type), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
