package se.kommun.uppdrag.cli;

import java.io.Console;

/** Detects whether the output is a terminal that shows colours. */
final class Terminal {

    private Terminal() {}

    /** False if output is redirected or {@code NO_COLOR} is set. */
    static boolean showsColours() {
        Console console = System.console();
        return console != null && System.getenv("NO_COLOR") == null && isTerminal(console);
    }

    /** Since Java 22 a console may exist without a terminal. Before, {@code Console.isTerminal} does not exist, and a console is always a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException refused) {
            return false;
        }
    }
}
