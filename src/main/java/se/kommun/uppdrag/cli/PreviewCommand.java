package se.kommun.uppdrag.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.preview.Preview;

@Command(name = "preview", description = "Visar webbplatsen på den här datorn, och visar varje ändring på en gång.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    private static final int POLL_MILLIS = 200;

    @ParentCommand
    private Main main;

    @Option(names = "--port", paramLabel = "8080", defaultValue = "8080", converter = PortNumber.class,
            description = "Porten. Är den upptagen tas nästa som är ledig.")
    private int port;

    @Option(names = "--verbose", description = "Skriver varje punkt som är kvar att bekräfta, inte bara hur många.")
    private boolean verbose;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Preview preview = new Preview(main.source(), port, () -> BuildDate.of(main.source()))) {
            main.print(preview.latest().problems(), verbose);
            main.out().println("Webbplatsen visas på " + preview.newAddress());
            printLine("Adressen gäller en gång. Tryck på Enter för en ny, till exempel till en annan webbläsare. Avsluta med Ctrl+C.");
            open(preview);
            Thread enter = new Thread(() -> printAddressOnEnter(preview), "enter");
            enter.setDaemon(true);
            enter.start();
            preview.run();
        }
        return 0;
    }

    private void printLine(String line) {
        main.out().println(line);
        main.out().flush();
    }

    /** Prints a new address each time the user presses Enter. */
    private void printAddressOnEnter(Preview preview) {
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

    private void open(Preview preview) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        try {
            Desktop.getDesktop().browse(preview.openingFile().toUri());
        } catch (IOException | UnsupportedOperationException noBrowser) {
            main.err().println("Ingen webbläsare kunde öppnas. Öppna adressen själv.");
        }
    }
}
