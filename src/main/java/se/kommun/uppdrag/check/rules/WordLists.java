package se.kommun.uppdrag.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The lists of words, element names and other names that rules look for, from the resource {@code word-lists.properties} in this package. */
final class WordLists {

    private static final Properties LISTS = read("word-lists.properties");

    private WordLists() {}

    /** Reads a UTF-8 resource of this package. */
    static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is part of the program", e);
        }
    }

    /** The words of a list. */
    static Set<String> of(String list) {
        return Set.copyOf(List.of(LISTS.getProperty(list).split(" ")));
    }

    /** The entries of a list that are separated by commas. */
    static List<String> phrases(String list) {
        return List.of(LISTS.getProperty(list).split(", "));
    }
}
