package se.kommun.uppdrag.css;

/**
 * Two colours that meet on a page.
 *
 * @param top the text or edge
 * @param background what it lies on
 */
record ColourPair(Paint top, Paint background, Kind kind) {

    enum Kind {TEXT, EDGE}

    /**
     * From 1 to 21.
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
