package se.kommun.uppdrag.css;

import se.kommun.uppdrag.check.css.Colour;
import se.kommun.uppdrag.check.css.CssRule.Declaration;

/**
 * A foreground and a background colour that can occur together on a page.
 *
 * @param top colour of the text or edge
 * @param background colour behind it
 */
record ColourPair(Paint top, Paint background, Kind kind) {

    enum Kind {TEXT, EDGE}

    /**
     * A colour with the declaration that contains it, which an editor has to change.
     *
     * @param colour its value in one scheme
     * @param declaration whose value is or contains the colour
     */
    record Paint(Colour colour, Declaration declaration) {

        /** The name of the declared property, such as {@code --link}; {@code color} if a rule contains the colour itself. */
        String name() {
            return declaration.property();
        }
    }

    /**
     * The contrast ratio, from 1 to 21.
     *
     * @param page the colour behind a background that is not opaque
     */
    double contrast(Colour page) {
        return contrast(top.colour(), background.colour(), page);
    }

    static double contrast(Colour top, Colour background, Colour page) {
        Colour opaque = background.alpha() == 1 ? background : background.over(page);
        return (top.alpha() == 1 ? top : top.over(opaque)).contrast(opaque);
    }
}
