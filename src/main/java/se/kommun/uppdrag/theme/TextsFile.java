package se.kommun.uppdrag.theme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A site's own texts in one language, which need only have those that differ from the program's. */
final class TextsFile {

    private static final Pattern KEY = Pattern.compile("^\\s*([a-z][A-Za-z0-9._-]*)(?:\\s*[=:]|\\s|$)");

    private TextsFile() {}

    /** Returns a site's file with the lines that it lacks at its end, so that its own lines keep their numbers; empty if it lacks none. */
    static Optional<byte[]> completed(byte[] own, byte[] program) {
        if (Arrays.equals(own, program)) {
            return Optional.empty();
        }
        String text = new String(own, StandardCharsets.UTF_8);
        Set<String> keys = text.lines().map(TextsFile::key).collect(Collectors.toCollection(TreeSet::new));
        String missing = new String(program, StandardCharsets.UTF_8).lines().filter(line -> !key(line).isEmpty() && !keys.contains(key(line)))
                .map(line -> line + "\n").collect(Collectors.joining());
        byte[] added = ("\n" + missing).getBytes(StandardCharsets.UTF_8);
        byte[] completed = Arrays.copyOf(own, own.length + added.length); // as they are, so that a file in another encoding is reported
        System.arraycopy(added, 0, completed, own.length, added.length);
        return missing.isEmpty() ? Optional.empty() : Optional.of(completed);
    }

    private static String key(String line) {
        return KEY.matcher(line).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
