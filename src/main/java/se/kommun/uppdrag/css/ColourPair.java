package se.kommun.uppdrag.css;

/**
 * Two colours that meet on a page.
 *
 * @param top the text or edge
 * @param ground what it lies on
 */
record ColourPair(Paint top, Paint ground, Kind kind) {

    enum Kind {TEXT, EDGE}

    /**
     * From 1 to 21.
     *
     * @param page the colour behind a ground that is not opaque
     */
    double contrast(Colour page) {
        return contrast(top.colour(), ground.colour(), page);
    }

    static double contrast(Colour top, Colour ground, Colour page) {
        Colour opaque = ground.alpha() == 1 ? ground : ground.over(page);
        return (top.alpha() == 1 ? top : top.over(opaque)).contrast(opaque);
    }
}
