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
            PreviewPrompt prompt = new PreviewPrompt(preview, main.out());
            main.out().println("Webbplatsen visas på " + preview.newAddress());
            prompt.printLine("Adressen gäller en gång. Tryck på Enter för en ny, till exempel till en annan webbläsare. Avsluta med Ctrl+C.");
            open(preview);
            Thread enter = new Thread(prompt::printAddressOnEnter, "enter");
            enter.setDaemon(true);
            enter.start();
            preview.run();
        }
        return 0;
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
