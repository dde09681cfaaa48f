package se.kommun.uppdrag.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** The checks that are written in JavaScript, a file each among the test resources of this package. */
public final class InPage {

    private InPage() {}

    /** What the function in the file {@code name.js} finds wrong with the page as it is shown now. */
    public static List<String> faults(Page page, String name) {
        JsonNode list = run(page, name);
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).distinct().toList();
    }

    public static JsonNode run(Page page, String name, Object... arguments) {
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
