package se.kommun.uppdrag.check.css;

/** The formulas of the colour space sRGB, for channels from 0 to 1. */
final class Srgb {

    private Srgb() {}

    /**
     * The contrast ratio of two relative luminances, from 1 to 21.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
     */
    static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** The relative luminance of a colour (WCAG 2.2). */
    static double luminance(double red, double green, double blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Converts a gamma-encoded channel to linear light. */
    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** Converts a channel of linear light to a gamma-encoded one. */
    static double encoded(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }
}
