package se.kommun.uppdrag.css;

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
