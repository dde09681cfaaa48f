package se.kommun.uppdrag.check.protocol;

import java.util.stream.Collectors;

/**
 * The parts of an accessibility statement that follow from a protocol, as front matter: each fault against what the law demands, by situation of use, as
 * something that a person has to confirm. It decides nothing.
 */
record StatementDraft(Protocol protocol, ProtocolWords words) {

    /** The length of an entry of {@code to_confirm}. */
    private static final int MAX_LENGTH = 300;

    /** The front matter, with a comment for the editor. */
    String frontMatter() {
        String head = words.text("statement.head").lines().map(line -> "# " + line + "\n").collect(Collectors.joining());
        return "---\n" + head + "to_confirm:\n" + new StatementEntries(protocol, words).all().stream().map(entry -> "  - " + quoted(entry) + "\n").collect(Collectors.joining()) + "---\n";
    }

    /** A YAML string on one line, no longer than an entry may be. */
    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String entry = line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH - 1).stripTrailing() + "…";
        return "\"" + entry.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
