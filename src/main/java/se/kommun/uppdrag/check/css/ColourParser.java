package se.kommun.uppdrag.check.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.files.Resources;

/**
 * Parses colours in CSS notation: hexadecimal, names, {@code rgb()}, {@code hsl()}, {@code hwb()} and {@code oklch()}.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color Module Level 4</a>
 */
public final class ColourParser {

    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern NUMBER = Pattern.compile("([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))(%|deg|turn|rad|grad)?");

    private static final Properties NAMED = Resources.properties(ColourParser.class, "colours.properties");

    private ColourParser() {}

    /** Parses a colour; empty if the value is not a colour or uses a notation that this class does not support. */
    public static Optional<Colour> parse(String value) {
        String text = value.toLowerCase(Locale.ROOT);
        if (text.startsWith("#")) {
            return HEX.matcher(text).matches() ? Optional.of(hex(text.substring(1))) : Optional.empty();
        }
        String named = NAMED.getProperty(text);
        return named != null ? Optional.of(hex(named)) : function(text);
    }

    private static Colour hex(String digits) {
        String full = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
        Colour opaque = Colour.ofRgb(Integer.parseInt(full.substring(0, 6), 16));
        double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        return new Colour(opaque.red(), opaque.green(), opaque.blue(), alpha);
    }

    /** A number with its unit, which may be empty. */
    private record Amount(double number, String unit) {

        /** The number as a fraction of {@code whole}; a percentage as a fraction of 100. */
        double of(double whole) {
            return unit.equals("%") ? number / 100 : number / whole;
        }

        double degrees() {
            return switch (unit) {
                case "turn" -> number * 360;
                case "rad" -> Math.toDegrees(number);
                case "grad" -> number * 0.9;
                default -> number;
            };
        }
    }

    private static Optional<Colour> function(String text) {
        String name = CssText.function(text);
        if (!name.matches("rgba?|hsla?|hwb|oklch")) {
            return Optional.empty();
        }
        List<Amount> amounts = new ArrayList<>();
        for (String part : CssText.split(CssText.arguments(text).replace(',', ' ').replace('/', ' '), ' ')) {
            Matcher number = NUMBER.matcher(part.equals("none") ? "0" : part);
            if (!number.matches()) {
                return Optional.empty();
            }
            amounts.add(new Amount(Double.parseDouble(number.group(1)), number.group(2) == null ? "" : number.group(2)));
        }
        if (amounts.size() != 3 && amounts.size() != 4) {
            return Optional.empty();
        }
        Colour opaque = opaque(name, amounts.get(0), amounts.get(1), amounts.get(2));
        double alpha = amounts.size() == 4 ? amounts.get(3).of(1) : 1;
        return Optional.of(new Colour(opaque.red(), opaque.green(), opaque.blue(), alpha));
    }

    private static Colour opaque(String name, Amount first, Amount second, Amount third) {
        return switch (name) {
            case "hsl", "hsla" -> hsl(first.degrees(), second.of(100), third.of(100));
            case "hwb" -> hwb(first.degrees(), second.of(100), third.of(100));
            case "oklch" -> new Oklch(first.of(1), second.unit().equals("%") ? second.of(1) * 0.4 : second.number(),
                    Math.toRadians(third.degrees())).colour();
            default -> new Colour(first.of(255), second.of(255), third.of(255), 1);
        };
    }

    private static Colour hsl(double hue, double saturation, double lightness) {
        return new Colour(channel(0, hue, saturation, lightness), channel(8, hue, saturation, lightness), channel(4, hue, saturation, lightness), 1);
    }

    /** One RGB channel by the formula of CSS Color 4, section 7.1. */
    private static double channel(int n, double hue, double saturation, double lightness) {
        double k = ((n + hue / 30) % 12 + 12) % 12;
        return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    private static Colour hwb(double hue, double white, double black) {
        if (white + black >= 1) {
            double grey = white / (white + black);
            return new Colour(grey, grey, grey, 1);
        }
        Colour pure = hsl(hue, 1, 0.5);
        double share = 1 - white - black;
        return new Colour(pure.red() * share + white, pure.green() * share + white, pure.blue() * share + white, 1);
    }
}
