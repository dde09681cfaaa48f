package se.kommun.uppdrag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What a double click on the installed program does: a site to begin with, and the preview of it. */
@Command(name = "start", description = "Visar din egen webbplats, och skriver en ny om den inte finns.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", defaultValue = "${sys:user.home}/uppdrag",
            description = "Webbplatsens mapp. Om inget annat sägs: mappen uppdrag i din hemmapp.")
    private Path site;

    @Override
    public Integer call() {
        if (!Files.exists(site)) {
            int written = Main.run(main.out(), main.err(), "init", site.toString());
            if (written != 0) {
                return written;
            }
        }
        return Main.run(main.out(), main.err(), "preview", "--source", site.toString());
    }
}
