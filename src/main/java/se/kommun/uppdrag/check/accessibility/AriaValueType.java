package se.kommun.uppdrag.check.accessibility;

import java.util.Set;
import java.util.regex.Pattern;

/** The type of the value of a state or property of WAI-ARIA. */
public enum AriaValueType {

    TOKEN, TOKENS, ID, IDS, INTEGER, NUMBER, STRING;

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    /**
     * Whether a value has the type.
     *
     * @param value in lower case, without white space around it; not empty
     * @param tokens the allowed tokens
     */
    boolean accepts(String value, Set<String> tokens) {
        return switch (this) {
            case TOKEN -> tokens.contains(value);
            case TOKENS -> SPACES.splitAsStream(value).allMatch(tokens::contains);
            case ID -> !SPACES.matcher(value).find();
            case INTEGER -> WHOLE.matcher(value).matches();
            case NUMBER -> DECIMAL.matcher(value).matches();
            case IDS, STRING -> true;
        };
    }
}
