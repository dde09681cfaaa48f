package se.kommun.uppdrag.check.css;

/** Colours given by a hue in degrees and two fractions (CSS Color 4, sections 7 and 8). */
final class HueColours {

    private HueColours() {}

    static Colour hsl(double hue, double saturation, double lightness) {
        return new Colour(channel(0, hue, saturation, lightness), channel(8, hue, saturation, lightness), channel(4, hue, saturation, lightness), 1);
    }

    /** One RGB channel by the formula of CSS Color 4, section 7.1. */
    private static double channel(int n, double hue, double saturation, double lightness) {
        double k = ((n + hue / 30) % 12 + 12) % 12;
        return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    static Colour hwb(double hue, double white, double black) {
        if (white + black >= 1) {
            double grey = white / (white + black);
            return new Colour(grey, grey, grey, 1);
        }
        Colour pure = hsl(hue, 1, 0.5);
        double share = 1 - white - black;
        return new Colour(pure.red() * share + white, pure.green() * share + white, pure.blue() * share + white, 1);
    }
}
