package se.kommun.uppdrag.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Converts what the clipboard has. */
public final class HostileClipboard implements Consumer<String> {

    @Override
    public void accept(String html) {
        try {
            HtmlConverter.ofClipboard(html, ImageSink.NONE);
            ForeignDocument.convert("sida.html", html.getBytes(StandardCharsets.UTF_8), true, ImageSink.NONE);
        } catch (IOException | ConversionException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
