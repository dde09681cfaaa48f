package se.kommun.uppdrag.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The checks that are written in JavaScript, a file each among the test resources of this package. */
public final class InPage {

    private InPage() {}

    /** What the function in the file {@code name.js} finds wrong with the page as it is shown now. */
    public static List<String> faults(Page page, String name) {
        JsonValue list = run(page, name);
        return list.stream().map(JsonValue::asText).distinct().toList();
    }

    public static JsonValue run(Page page, String name, Object... arguments) {
        return page.call(source(name), arguments);
    }

    static String source(String name) {
        try (InputStream in = InPage.class.getResourceAsStream(name + ".js")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceFirst("(?s)\\A(//[^\n]*\n)+", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
