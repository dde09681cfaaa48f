package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import se.kommun.uppdrag.files.Resources;

/** The lists of words, element names and other names that rules look for, from the resource {@code word-lists.properties} in this package. */
final class WordLists {

    private static final Properties LISTS = Resources.properties(WordLists.class, "word-lists.properties");

    private WordLists() {}

    /** The words of a list. */
    static Set<String> of(String list) {
        return Set.copyOf(List.of(LISTS.getProperty(list).split(" ")));
    }

    /** The entries of a list that are separated by commas. */
    static List<String> phrases(String list) {
        return List.of(LISTS.getProperty(list).split(", "));
    }
}
