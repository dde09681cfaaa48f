package se.kommun.uppdrag.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads UTF-8 properties files that are part of the program. */
final class ResourceProperties {

    private ResourceProperties() {}

    /** The entries of a file in the package of the class {@code beside}. */
    static Map<String, String> read(Class<?> beside, String file) {
        Properties lines = new Properties();
        try (InputStream in = beside.getResourceAsStream(file)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(file + " is part of the program", impossible);
        }
        return lines.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, lines::getProperty));
    }
}
