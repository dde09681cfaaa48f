package se.kommun.uppdrag.check.css;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A colour in the Oklch colour space: lightness, chroma and hue. It is perceptually uniform: equal steps of lightness look
 * equally large.
 *
 * @param lightness from 0 to 1
 * @param chroma 0 for grey
 * @param hue in radians
 * @see <a href="https://bottosson.github.io/posts/oklab/">Björn Ottosson: A perceptual color space for image processing</a>
 */
public record Oklch(double lightness, double chroma, double hue) {

    private static final int STEPS = 400;

    public static Oklch of(Colour colour) {
        double r = Srgb.linear(colour.red());
        double g = Srgb.linear(colour.green());
        double b = Srgb.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, bb), Math.atan2(bb, a));
    }

    /** Converts to sRGB. Chroma is reduced if the colour is outside the sRGB gamut. */
    Colour colour() {
        double low = isInGamut(linear(chroma)) ? chroma : 0;
        double high = chroma;
        for (int i = 0; i < 20 && low < high; i++) {
            double middle = (low + high) / 2;
            if (isInGamut(linear(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double[] rgb = linear(low);
        return new Colour(Srgb.encoded(rgb[0]), Srgb.encoded(rgb[1]), Srgb.encoded(rgb[2]), 1);
    }

    private double[] linear(double saturation) {
        double a = saturation * Math.cos(hue);
        double b = saturation * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static boolean isInGamut(double[] rgb) {
        return Arrays.stream(rgb).allMatch(channel -> channel >= -1e-4 && channel <= 1 + 1e-4);
    }

    /** The colour of the same hue with the smallest difference in lightness that meets a condition; empty if none does. */
    public Optional<Colour> nearest(Predicate<Colour> condition) {
        for (int step = 0; step <= STEPS; step++) {
            for (int sign : new int[] {-1, 1}) {
                double other = lightness + sign * (double) step / STEPS;
                Colour colour = other < 0 || other > 1 ? null : new Oklch(other, chroma, hue).colour().rounded();
                if (colour != null && condition.test(colour)) {
                    return Optional.of(colour);
                }
            }
        }
        return Optional.empty();
    }
}
