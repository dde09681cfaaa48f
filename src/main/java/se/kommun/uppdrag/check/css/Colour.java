package se.kommun.uppdrag.check.css;

/**
 * A colour in sRGB. Each channel is clamped to its range.
 *
 * @param red from 0 to 1, gamma-encoded, like green and blue
 * @param alpha from 0, transparent, to 1, opaque
 */
public record Colour(double red, double green, double blue, double alpha) {

    public Colour {
        red = clamp(red);
        green = clamp(green);
        blue = clamp(blue);
        alpha = clamp(alpha);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** An opaque colour of 8 bits per channel, {@code 0xRRGGBB}. */
    public static Colour ofRgb(int rgb) {
        return new Colour((rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0, 1);
    }

    /** The opaque colour that is visible when this colour lies on an opaque background. */
    public Colour over(Colour background) {
        return new Colour(mix(red, background.red), mix(green, background.green), mix(blue, background.blue), 1);
    }

    private double mix(double top, double bottom) {
        return alpha * top + (1 - alpha) * bottom;
    }

    /** The contrast ratio, from 1 to 21. Both colours must be opaque. */
    public double contrast(Colour other) {
        return Srgb.contrast(luminance(), other.luminance());
    }

    private double luminance() {
        return Srgb.luminance(red, green, blue);
    }

    /** This colour with each channel rounded to one of 256 steps, as hexadecimal notation can express it. */
    Colour rounded() {
        return new Colour(step(red) / 255.0, step(green) / 255.0, step(blue) / 255.0, step(alpha) / 255.0);
    }

    private static int step(double channel) {
        return (int) Math.round(channel * 255);
    }

    /** Hexadecimal notation, such as {@code #0d4f57}; two more digits if the colour is not opaque. */
    public String hex() {
        String opaque = String.format("#%02x%02x%02x", step(red), step(green), step(blue));
        return step(alpha) == 255 ? opaque : opaque + String.format("%02x", step(alpha));
    }
}
