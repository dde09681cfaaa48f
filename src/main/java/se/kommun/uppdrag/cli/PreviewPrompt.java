package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.io.PrintStream;
import se.kommun.uppdrag.preview.Preview;

/** Prints the address of the preview in the terminal, and a new one each time the user presses Enter. */
record PreviewPrompt(Preview preview, PrintStream out) {

    private static final int POLL_MILLIS = 200;

    void printLine(String line) {
        out.println(line);
        out.flush();
    }

    /** Prints a new address each time the user presses Enter. */
    void printAddressOnEnter() {
        try {
            while (true) {
                // Check before reading: the operating system stops a background process that reads from its terminal.
                if (System.in.available() > 0) {
                    if (System.in.read() == '\n') {
                        printLine("En ny adress: " + preview.newAddress());
                    }
                } else {
                    Thread.sleep(POLL_MILLIS);
                }
            }
        } catch (IOException noInput) {
            return; // there is no standard input
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
