package se.kommun.uppdrag.check.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the colour functions of CSS, such as {@code rgb(0 0 0)}. */
final class ColourFunction {

    private ColourFunction() {}

    /** Parses a text in lower case; empty if it is no colour function. */
    static Optional<Colour> parse(String text) {
        String name = CssText.function(text);
        if (!name.matches("rgba?|hsla?|hwb|oklch")) {
            return Optional.empty();
        }
        List<ColourAmount> amounts = new ArrayList<>();
        for (String part : CssText.split(CssText.arguments(text).replace(',', ' ').replace('/', ' '), ' ')) {
            Optional<ColourAmount> amount = ColourAmount.parse(part);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            amounts.add(amount.get());
        }
        if (amounts.size() != 3 && amounts.size() != 4) {
            return Optional.empty();
        }
        Colour opaque = opaque(name, amounts.get(0), amounts.get(1), amounts.get(2));
        double alpha = amounts.size() == 4 ? amounts.get(3).of(1) : 1;
        return Optional.of(new Colour(opaque.red(), opaque.green(), opaque.blue(), alpha));
    }

    private static Colour opaque(String name, ColourAmount first, ColourAmount second, ColourAmount third) {
        return switch (name) {
            case "hsl", "hsla" -> HueColours.hsl(first.degrees(), second.of(100), third.of(100));
            case "hwb" -> HueColours.hwb(first.degrees(), second.of(100), third.of(100));
            case "oklch" -> new Oklch(first.of(1), second.unit().equals("%") ? second.of(1) * 0.4 : second.number(),
                    Math.toRadians(third.degrees())).colour();
            default -> new Colour(first.of(255), second.of(255), third.of(255), 1);
        };
    }
}
