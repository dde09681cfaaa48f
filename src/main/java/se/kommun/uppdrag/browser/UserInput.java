package se.kommun.uppdrag.browser;

/** The mouse and the keyboard: what the browser takes for a person's. */
interface UserInput {

    /** Waits until what has been scrolled is drawn there, where the browser does that later. */
    default void awaitDrawn() {}

    /** @param x from the window's left edge, in CSS pixels, and {@code y} from its upper one */
    void click(double x, double y);

    /** Moves the pointer. */
    void hover(double x, double y);

    void type(String text);

    void press(Key key);

    /** The same key many times, faster than one by one where the browser allows that. */
    default void press(Key key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }
}
