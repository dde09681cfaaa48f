package se.kommun.uppdrag.report;

import java.util.Map;

/**
 * The messages of one language, read from the UTF-8 resource {@code messages_<language>.properties} beside a class. {@code {0}},
 * {@code {1}} … {@code {9}} in a message are placeholders for values; all other characters are literal. Immutable.
 *
 * @param texts messages with their placeholders, by key
 */
public record Messages(ReportLanguage language, Map<String, String> texts) {

    /** Reads the messages from the package of the class {@code beside}. */
    public static Messages of(Class<?> beside, ReportLanguage language) {
        return new Messages(language, ResourceProperties.read(beside, "messages_" + language.code() + ".properties"));
    }

    /**
     * A message with its values filled in.
     *
     * @param values a {@link Choice} is written as a list of words, a {@link Float} with one decimal, any other value with {@code String.valueOf}
     * @throws IllegalArgumentException if there is no such message, or a value is missing
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        StringBuilder filled = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('{'); at >= 0 && at + 2 < text.length(); at = text.indexOf('{', at + 1)) {
            int index = text.charAt(at + 1) - '0';
            if (index >= 0 && index <= 9 && text.charAt(at + 2) == '}') {
                filled.append(text, done, at).append(value(key, index, values));
                done = at + 3;
            }
        }
        return done == 0 ? text : filled.append(text, done, text.length()).toString();
    }

    private String value(String key, int index, Object... values) {
        if (index >= values.length) {
            throw new IllegalArgumentException("no value for {" + index + "} of " + key);
        }
        Object value = values[index];
        return value instanceof Choice choice ? choice.in(language)
                : value instanceof Float number ? String.format(language.locale(), "%.1f", number) : String.valueOf(value);
    }
}
