package se.kommun.uppdrag.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Reads the resources that are part of the program, in UTF-8. */
public final class Resources {

    private Resources() {}

    /** The text of a resource in the package of a class. */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    /** The bytes of a resource in the package of a class. */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream input = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return input.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(name + " is part of the program", damaged);
        }
    }

    /** The lines of a table, without blank lines and comments. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** The entries of a properties file. */
    public static Properties properties(Class<?> beside, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(beside, name)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
