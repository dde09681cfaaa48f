package se.kommun.uppdrag.check.css;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Angles in CSS, in degrees. */
public final class CssAngle {

    private static final Pattern ANGLE = Pattern.compile("([+-]?(?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++)(?:e[+-]?[0-9]++)?+)(deg|rad|grad|turn)");

    private CssAngle() {}

    /** Parses an angle in lower case, with its unit; null if the text is something else. */
    public static @Nullable Double parse(String text) {
        Matcher angle = ANGLE.matcher(text.strip());
        return angle.matches() ? Double.valueOf(degrees(Double.parseDouble(angle.group(1)), angle.group(2))) : null;
    }

    /** An angle in degrees. A number without one of the units of angles is in degrees. */
    static double degrees(double number, String unit) {
        return switch (unit) {
            case "turn" -> number * 360;
            case "rad" -> Math.toDegrees(number);
            case "grad" -> number * 0.9;
            default -> number;
        };
    }
}
