package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.starter.StarterSite;

@Command(name = "init", description = "Skriver en ny webbplats i en tom mapp. Den går att bygga med en gång.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "DIR", description = "Mappen för den nya webbplatsen. Den skapas om den inte finns.")
    private Path folder;

    @Option(names = "--language", paramLabel = "sv|en", defaultValue = "sv", description = "Språket som webbplatsen ska skrivas på.")
    private String language;

    @Override
    public Integer call() {
        if (!StarterSite.LANGUAGES.contains(language)) {
            throw main.usageError("\"" + language + "\" är inget språk som en ny webbplats kan skrivas på. Skriv en av " + String.join(", ", StarterSite.LANGUAGES) + ".");
        }
        Path target = folder.toAbsolutePath().normalize();
        try {
            if (Files.exists(target) && !isEmptyFolder(target)) {
                main.err().println(target + " är inte en tom mapp. Inget skrevs. Välj en annan mapp.");
                return 1;
            }
            StarterSite.write(target, language, BuildDate.of(target));
        } catch (IOException refused) {
            main.err().println(target + " kan inte skrivas (" + refused.getClass().getSimpleName() + ": " + refused.getMessage()
                    + "). Kontrollera att du får skriva där.");
            return 1;
        }
        main.out().println("Den nya webbplatsen finns i " + target + ".");
        main.out().println("Fyll i kommunens uppgifter i jbake.properties. Visa webbplatsen och skriv sidorna med: uppdrag preview --source \"" + folder + "\"");
        return 0;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
