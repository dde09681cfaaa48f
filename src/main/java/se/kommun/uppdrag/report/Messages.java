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
 * The texts of one language, from the UTF-8 file {@code messages_<language>.properties} beside a class. {@code {0}},
 * {@code {1}} … in a text are places for values; every other character stands for itself. Immutable.
 *
 * @param texts with their places, by key
 */
public record Messages(ReportLanguage language, Map<String, String> texts) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** Reads the texts of the package that {@code beside} belongs to. */
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
     * A text with its values.
     *
     * @param values a {@link Choice} is written as words, a {@link Float} with one decimal, all else as it is
     * @throws IllegalArgumentException when there is no such text, or a value is missing
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        return text.indexOf('{') < 0 ? text : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), values)));
    }

    private String value(String key, String place, Object... values) {
        int index = Integer.parseInt(place);
        if (index >= values.length) {
            throw new IllegalArgumentException("no value for {" + place + "} of " + key);
        }
        Object value = values[index];
        return value instanceof Choice choice ? choice.in(language)
                : value instanceof Float number ? String.format(language.locale(), "%.1f", number) : String.valueOf(value);
    }
}
