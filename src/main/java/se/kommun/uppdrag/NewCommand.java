package se.kommun.uppdrag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.PageType;

@Command(name = "new", description = "Skriver en ny sida med de uppgifter som dess typ behöver. Den blir ett utkast.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TYPE", description = "Sidans typ, till exempel sida eller roll.")
    private String type;

    @Parameters(index = "1", paramLabel = "SLUG", description = "Sista delen av adressen, till exempel vanliga-fragor.")
    private String slug;

    @Override
    public Integer call() {
        PageType pageType = PageType.of(type).orElseThrow(() -> wrong("\"" + type + "\" är ingen sidtyp. Skriv en av "
                + String.join(", ", PageType.words()) + "."));
        if (!FileNames.isSlug(slug)) {
            throw wrong("\"" + slug + "\" kan inte stå i en adress. Skriv " + FileNames.slug(slug) + ".");
        }
        Path file = main.source().resolve("content").resolve(slug + ".md");
        if (Files.exists(file)) {
            main.err().println("content/" + slug + ".md finns redan. Inget skrevs.");
            return 1;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, NewPage.of(pageType, slug, Today.inSweden()), StandardOpenOption.CREATE_NEW);
        } catch (IOException refused) {
            main.err().println("content/" + slug + ".md kan inte skrivas (" + refused.getClass().getSimpleName() + ": "
                    + refused.getMessage() + "). Kontrollera att mappen finns och att du får skriva i den.");
            return 1;
        }
        main.out().println("Skrev content/" + slug + ".md. Fyll i uppgifterna och texten. Ändra status till published när sidan är klar.");
        return 0;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
