package se.kommun.uppdrag.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The primary language subtags of the IANA Language Subtag Registry. */
final class LanguageTags {

    private static final Set<String> KNOWN = read();
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private LanguageTags() {}

    private static Set<String> read() {
        try (InputStream stream = LanguageTags.class.getResourceAsStream("language-subtags.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The primary subtag: the part before the first hyphen, in lower case. */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    static boolean known(String tag) {
        String primary = primary(tag);
        return KNOWN.contains(primary) || primary.matches("q[a-t][a-z]");
    }

    static boolean rightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(primary(tag)) && !tag.toLowerCase(Locale.ROOT).contains("-latn");
    }
}
