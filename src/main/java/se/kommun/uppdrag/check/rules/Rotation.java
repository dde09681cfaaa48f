package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.css.CssAngle;
import se.kommun.uppdrag.check.css.CssText;

/** Reads how far the CSS properties {@code transform} and {@code rotate} turn an element in its plane (CSS Transforms). */
final class Rotation {

    private Rotation() {}

    /** The clockwise turn in degrees; null if the property is another or its value is not understood. */
    static @Nullable Double degrees(String property, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (property) {
            case "transform" -> ofTransform(lower);
            case "rotate" -> lower.equals("none") ? Double.valueOf(0) : ofRotate(CssText.split(lower, ' '));
            default -> null;
        };
    }

    /** An angle, alone or beside the axis that points out of the screen. */
    private static @Nullable Double ofRotate(List<String> parts) {
        String axis = String.join(" ", parts.stream().filter(part -> CssAngle.parse(part) == null).toList());
        List<Double> angles = parts.stream().map(CssAngle::parse).filter(Objects::nonNull).toList();
        return angles.size() == 1 && (axis.isEmpty() || axis.equals("z") || axis.equals("0 0 1")) ? angles.get(0) : null;
    }

    private static @Nullable Double ofTransform(String value) {
        double sum = 0;
        for (String part : CssText.split(value, ' ')) {
            List<String> arguments = CssText.function(part).isEmpty() ? List.of() : CssText.split(CssText.arguments(part), ',');
            Double angle = switch (CssText.function(part) + "/" + arguments.size()) {
                case "rotate/1", "rotatez/1" -> CssAngle.parse(arguments.get(0));
                case "rotate3d/4" -> String.join(" ", arguments.subList(0, 3)).equals("0 0 1") ? CssAngle.parse(arguments.get(3)) : null;
                case "matrix/6", "matrix3d/16" -> ofMatrix(arguments);
                case "rotatez/4" -> null;
                default -> Double.valueOf(0);
            };
            if (angle == null) {
                return null;
            }
            sum += angle;
        }
        return sum;
    }

    /** The first column of a matrix says where the horizontal axis points. */
    private static @Nullable Double ofMatrix(List<String> numbers) {
        try {
            return Math.toDegrees(Math.atan2(Double.parseDouble(numbers.get(1)), Double.parseDouble(numbers.get(0))));
        } catch (NumberFormatException invalid) {
            return null;
        }
    }
}
