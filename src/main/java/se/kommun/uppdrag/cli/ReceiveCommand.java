package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.receive.FormReceiver;
import se.kommun.uppdrag.receive.ReceiverStartException;

@Command(name = "receive", description = "Tar emot formulären på den här datorn och sparar dem som filer.", mixinStandardHelpOptions = true)
final class ReceiveCommand implements Callable<Integer> {

    private static final Duration RETRY = Duration.ofMinutes(1);

    @ParentCommand
    private Main main;

    @Option(names = "--port", paramLabel = "8090", defaultValue = "8090", converter = PortNumber.class, description = "Porten på den här datorn.")
    private int port;

    @Option(names = "--inbox", paramLabel = "DIR", description = "Mappen där det som kommer in sparas. .uppdrag/inbox i webbplatsens mapp om inget annat sägs.")
    private Path inbox;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = inbox == null ? main.source().resolve(".uppdrag").resolve("inbox") : inbox.toAbsolutePath().normalize();
        FormReceiver.Start start = start(new FormReceiver.Options(main.source(), port, folder, SmtpPassword.read(main), RETRY, InstantSource.system()));
        main.print(start.problems(), true);
        if (start.receiver() == null) {
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(start.receiver()), "end"));
        main.out().println("Tar emot formulär på " + start.receiver().address() + " och sparar dem i " + folder + ". Avsluta med Ctrl+C.");
        main.out().flush();
        Thread.currentThread().join(); // until the program is asked to end
        return 0;
    }

    private FormReceiver.Start start(FormReceiver.Options options) throws IOException {
        try {
            return FormReceiver.start(options, this::log);
        } catch (ReceiverStartException unusable) {
            throw main.usageError(unusable.getMessage());
        } catch (BindException taken) {
            throw main.usageError("Porten " + port + " är upptagen. Avsluta det program som använder den, eller välj en annan med --port.");
        }
    }

    private synchronized void log(String line) {
        main.err().println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }

    /** Shutdown hook: finishes running requests, and then exits with status 0, or 1 if that failed. */
    private void end(FormReceiver receiver) {
        int status = 0;
        try {
            receiver.close();
        } catch (IOException failed) {
            log(failed.getMessage());
            status = 1;
        }
        Runtime.getRuntime().halt(status);
    }
}
