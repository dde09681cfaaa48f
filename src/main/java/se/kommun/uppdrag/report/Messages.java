package se.kommun.uppdrag.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The messages of one language, read from the UTF-8 resource {@code messages_<language>.properties} beside a class. {@code {0}},
 * {@code {1}} … {@code {9}} in a message are placeholders for values; all other characters are literal. Immutable.
 *
 * @param texts messages with their placeholders, by key
 */
public record Messages(ReportLanguage language, Map<String, String> texts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    /** Reads the messages from the package of the class {@code beside}. */
    public static Messages of(Class<?> beside, ReportLanguage language) {
        String file = "messages_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = beside.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(file + " is part of the program", impossible);
        }
        return new Messages(language, texts.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty)));
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
        return text.indexOf('{') < 0 ? text : PLACEHOLDER.matcher(text).replaceAll(placeholder -> Matcher.quoteReplacement(value(key, placeholder.group(1), values)));
    }

    private String value(String key, String placeholder, Object... values) {
        int index = Integer.parseInt(placeholder);
        if (index >= values.length) {
            throw new IllegalArgumentException("no value for {" + placeholder + "} of " + key);
        }
        Object value = values[index];
        return value instanceof Choice choice ? choice.in(language)
                : value instanceof Float number ? String.format(language.locale(), "%.1f", number) : String.valueOf(value);
    }
}
