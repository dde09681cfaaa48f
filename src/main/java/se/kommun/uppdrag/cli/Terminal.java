package se.kommun.uppdrag.cli;

import java.io.Console;

/** Whether what is printed is read on a terminal that shows colours. */
final class Terminal {

    private Terminal() {}

    /** False when output is redirected, and where {@code NO_COLOR} asks for none. */
    static boolean showsColours() {
        Console console = System.console();
        return console != null && System.getenv("NO_COLOR") == null && isTerminal(console);
    }

    /** From Java 22 on there is a console without a terminal too; before, the question cannot be asked and need not be. */
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
