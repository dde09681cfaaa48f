package se.kommun.uppdrag.css;

/**
 * A colour in the place where it is written, which is where it is changed.
 *
 * @param colour its value in one scheme
 * @param declaration that has it as its value, or among the parts of it
 */
record Paint(Colour colour, Declaration declaration) {

    /** Such as {@code --link}, or {@code color} where a rule writes the colour itself. */
    String name() {
        return declaration.property();
    }
}
