package se.kommun.uppdrag.check.accessibility;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A state or property.
 *
 * @param tokens the words allowed, for {@code TOKEN} and {@code TOKENS}
 * @param global whether it may stand on any element
 * @param deprecated whether authors should no longer use it at all
 * @param deprecatedElsewhere global, but deprecated on roles that do not support it
 */
public record AriaAttribute(String name, Type type, Set<String> tokens, boolean global, boolean deprecated,
                            boolean deprecatedElsewhere) {

    /** What the value must look like. */
    public enum Type { TOKEN, TOKENS, ID, IDS, INTEGER, NUMBER, STRING }

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    /** Whether the value is of the right type. An empty one is no value, and so never wrong. */
    public boolean accepts(String value) {
        String stripped = value.strip().toLowerCase(Locale.ROOT);
        if (stripped.isEmpty()) {
            return true;
        }
        return switch (type) {
            case TOKEN -> tokens.contains(stripped);
            case TOKENS -> SPACES.splitAsStream(stripped).allMatch(tokens::contains);
            case ID -> !SPACES.matcher(stripped).find();
            case INTEGER -> INTEGER.matcher(stripped).matches();
            case NUMBER -> NUMBER.matcher(stripped).matches();
            case IDS, STRING -> true;
        };
    }
}
