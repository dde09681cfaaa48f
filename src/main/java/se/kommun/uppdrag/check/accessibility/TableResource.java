package se.kommun.uppdrag.check.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the table resources of this package. */
final class TableResource {

    private TableResource() {}

    /** The lines of a resource, without blank lines and comments. */
    static List<String> lines(String name) {
        try (InputStream stream = TableResource.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
