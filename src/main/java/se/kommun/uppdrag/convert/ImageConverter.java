package se.kommun.uppdrag.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Stores the images that a foreign text brings with it, and writes them as Markdown. Images at other addresses are never fetched. */
record ImageConverter(ImageSink sink, ConversionReport report) {

    private static final String DATA = "data:image/";
    private static final String BASE64 = ";base64,";

    /** The image as Markdown; empty if it is left out. */
    Optional<String> markdown(Element image) {
        String alt = TextNormalizer.normalize(image.attr("alt")).replaceAll("\\s+", " ").strip();
        if (isSymbol(image, alt)) {
            return alt.isEmpty() ? Optional.empty() : Optional.of(MarkdownEscape.inline(alt, '(', false));
        }
        Optional<String> name = bytes(image.attr("src")).flatMap(this::stored);
        if (name.isEmpty()) {
            report.omit(OmissionKind.IMAGE);
            return Optional.empty();
        }
        if (alt.isEmpty()) {
            report.note("Skriv vad bilden visar, mellan hakparenteserna.");
        }
        return Optional.of("![" + MarkdownEscape.inline(alt, ']', true) + "](" + name.get() + ")");
    }

    /** An emoji, the box of a list to tick, or a dot that counts readers. */
    private static boolean isSymbol(Element image, String alt) {
        boolean isDot = image.attr("width").matches("[012]") && image.attr("height").matches("[012]");
        boolean isEmoji = !alt.isEmpty() && alt.length() <= 8 && alt.codePoints().allMatch(c -> c > 0x2000);
        Element parent = image.parent();
        return isDot || isEmoji || parent != null && parent.attr("role").equals("checkbox");
    }

    private static Optional<byte[]> bytes(String source) {
        int comma = source.indexOf(BASE64);
        if (!source.startsWith(DATA) || comma < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(source.substring(comma + BASE64.length())));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private Optional<String> stored(byte[] bytes) {
        try {
            return sink.store(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
