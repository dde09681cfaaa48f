package se.kommun.uppdrag.check.css;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in a colour function, with its unit, which may be empty. */
record ColourAmount(double number, String unit) {

    private static final Pattern NUMBER = Pattern.compile("([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))(%|deg|turn|rad|grad)?");

    /** Parses a number; {@code none} is 0. Empty if it is something else. */
    static Optional<ColourAmount> parse(String text) {
        Matcher number = NUMBER.matcher(text.equals("none") ? "0" : text);
        return number.matches() ? Optional.of(new ColourAmount(Double.parseDouble(number.group(1)), number.group(2) == null ? "" : number.group(2))) : Optional.empty();
    }

    /** The number as a fraction of {@code whole}; a percentage as a fraction of 100. */
    double of(double whole) {
        return unit.equals("%") ? number / 100 : number / whole;
    }

    double degrees() {
        return CssAngle.degrees(number, unit);
    }
}
