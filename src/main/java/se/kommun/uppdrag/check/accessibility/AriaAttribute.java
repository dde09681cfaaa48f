package se.kommun.uppdrag.check.accessibility;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A state or property of WAI-ARIA.
 *
 * @param tokens allowed values, for {@code TOKEN} and {@code TOKENS}
 * @param global whether it is allowed on any element
 * @param deprecated whether it is deprecated on all roles
 * @param deprecatedElsewhere whether it is global, but deprecated on roles that do not support it
 */
public record AriaAttribute(String name, Type type, Set<String> tokens, boolean global, boolean deprecated,
                            boolean deprecatedElsewhere) {

    /** The type of the value. */
    public enum Type { TOKEN, TOKENS, ID, IDS, INTEGER, NUMBER, STRING }

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    /** Whether the value has the right type. An empty value counts as absent and is accepted. */
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
