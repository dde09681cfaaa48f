package se.kommun.uppdrag.css;

/**
 * A foreground and a background colour that can occur together on a page.
 *
 * @param top colour of the text or edge
 * @param background colour behind it
 */
record ColourPair(Paint top, Paint background, Kind kind) {

    enum Kind {TEXT, EDGE}

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
