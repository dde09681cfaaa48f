package se.kommun.uppdrag.check.css;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.Resources;

/**
 * Parses colours in CSS notation: hexadecimal, names, {@code rgb()}, {@code hsl()}, {@code hwb()} and {@code oklch()}.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color Module Level 4</a>
 */
public final class ColourParser {

    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Properties NAMED = Resources.properties(ColourParser.class, "colours.properties");

    private ColourParser() {}

    /** Parses a colour; empty if the value is not a colour or uses a notation that this class does not support. */
    public static Optional<Colour> parse(String value) {
        String text = value.toLowerCase(Locale.ROOT);
        if (text.startsWith("#")) {
            return HEX.matcher(text).matches() ? Optional.of(hex(text.substring(1))) : Optional.empty();
        }
        String named = NAMED.getProperty(text);
        return named != null ? Optional.of(hex(named)) : ColourFunction.parse(text);
    }

    private static Colour hex(String digits) {
        String full = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
        Colour opaque = Colour.ofRgb(Integer.parseInt(full.substring(0, 6), 16));
        double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        return new Colour(opaque.red(), opaque.green(), opaque.blue(), alpha);
    }
}
