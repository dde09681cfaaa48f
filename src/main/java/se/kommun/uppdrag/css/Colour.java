package se.kommun.uppdrag.css;

/**
 * A colour in sRGB.
 *
 * @param red from 0 to 1, as are the others, gamma-encoded
 * @param alpha 0 is transparent, 1 opaque
 */
record Colour(double red, double green, double blue, double alpha) {

    Colour {
        red = clamp(red);
        green = clamp(green);
        blue = clamp(blue);
        alpha = clamp(alpha);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** An opaque colour of eight bits a channel. */
    static Colour ofRgb(int rgb) {
        return new Colour((rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0, 1);
    }

    /** What shows when this lies on an opaque background. */
    Colour over(Colour background) {
        return new Colour(mix(red, background.red), mix(green, background.green), mix(blue, background.blue), 1);
    }

    private double mix(double top, double bottom) {
        return alpha * top + (1 - alpha) * bottom;
    }

    /**
     * From 1 to 21; for opaque colours.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
     */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** A channel without its gamma. */
    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** A channel with its gamma. */
    static double encoded(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }

    /** With each channel as one of 256 steps, as it is written in hexadecimal. */
    Colour rounded() {
        return new Colour(step(red) / 255.0, step(green) / 255.0, step(blue) / 255.0, step(alpha) / 255.0);
    }

    private static int step(double channel) {
        return (int) Math.round(channel * 255);
    }

    /** Such as {@code #0d4f57}, with two more digits when it is not opaque. */
    String hex() {
        String opaque = String.format("#%02x%02x%02x", step(red), step(green), step(blue));
        return step(alpha) == 255 ? opaque : opaque + String.format("%02x", step(alpha));
    }
}
