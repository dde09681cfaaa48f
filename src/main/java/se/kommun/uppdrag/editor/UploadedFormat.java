package se.kommun.uppdrag.editor;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.ImageFormat;

/** Recognises the format of an uploaded image, and says of a format that cannot be used what to do instead. */
final class UploadedFormat {

    /** The brands of HEIF images, which iPhones take (ISO/IEC 23008-12). */
    private static final Pattern HEIC = Pattern.compile("....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", Pattern.DOTALL);
    private static final int HEAD = 12;

    private UploadedFormat() {}

    static ImageFormat of(byte[] bytes) throws EditRejectedException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (HEIC.matcher(head).lookingAt()) {
            throw new EditRejectedException("Bilden är av formatet HEIC, som iPhone tar och som webbläsare inte kan visa. Öppna den på telefonen eller datorn och spara den som jpg. "
                    + "Vill du att telefonen tar jpg: välj Inställningar, Kamera, Format och Mest kompatibelt.");
        }
        ImageFormat format = ImageFormat.ofContent(bytes).orElseThrow(() -> new EditRejectedException("Filen är ingen bild. Välj en bild som slutar på jpg, png, gif eller webp."));
        if (format == ImageFormat.AVIF) {
            throw new EditRejectedException("Bilder av formatet AVIF kan säga var de är tagna, och det går inte att ta bort. Spara bilden som jpg eller png, och försök igen.");
        }
        return format;
    }
}
