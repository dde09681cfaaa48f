package se.kommun.uppdrag;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.preview.Preview;
import se.kommun.uppdrag.report.TextReport;

@Command(name = "preview", description = "Visar webbplatsen på den här datorn, och visar varje ändring på en gång.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--port", paramLabel = "8080", defaultValue = "8080",
            description = "Porten. Är den upptagen tas nästa som är ledig.")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Preview preview = new Preview(main.source(), port, Today::inSweden)) {
            new TextReport(main.err(), Terminal.showsColours()).print(preview.latest().problems());
            main.out().println("Webbplatsen visas på " + preview.address() + ". Avsluta med Ctrl+C.");
            main.out().flush();
            open(preview.address());
            preview.run();
        }
        return 0;
    }

    private void open(String address) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        try {
            Desktop.getDesktop().browse(URI.create(address));
        } catch (IOException | UnsupportedOperationException noBrowser) {
            main.err().println("Ingen webbläsare kunde öppnas. Öppna " + address + " själv.");
        }
    }
}
