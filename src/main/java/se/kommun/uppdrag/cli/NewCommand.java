package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.ContentModelFile;
import se.kommun.uppdrag.content.FileNames;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.convert.ConvertedText;
import se.kommun.uppdrag.convert.ForeignDocument;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.PageImport;
import se.kommun.uppdrag.editor.PagePath;

@Command(name = "new", description = "Skriver en ny sida med de uppgifter som dess typ behöver. Den blir ett utkast.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;


    @Parameters(index = "0", paramLabel = "TYPE", description = "Sidans typ, till exempel sida eller roll.")
    private String type;

    @Parameters(index = "1", paramLabel = "SLUG", description = "Sista delen av adressen, till exempel vanliga-fragor.")
    private String slug;

    @Option(names = "--translation-of", paramLabel = "FIL", description = "Källfilen till sidan som ska översättas, till exempel ledsagare.md. "
            + "Då är SLUG språkets mapp och namnet, till exempel en/companion, och sidan får den sidans version.")
    private String original;

    @Option(names = "--from", paramLabel = "FIL", description = "Ett Word-dokument (.docx) eller en webbsida (.html) som sidan görs av. "
            + "Det som inte går att ta med skrivs ut.")
    private Path from;

    @Override
    public Integer call() {
        ContentModelFile modelFile = ContentModelFile.read(main.source());
        if (modelFile.model().isEmpty()) {
            modelFile.problems().forEach(main.err()::println);
            return 1;
        }
        ContentModel model = modelFile.model().get();
        PageType pageType = model.type(type).orElseThrow(() -> main.usageError("\"" + type + "\" är ingen sidtyp. Skriv en av "
                + String.join(", ", model.words()) + "."));
        String[] steps = slug.split("/", -1);
        String name = steps[steps.length - 1];
        if (!FileNames.isSlug(name) || steps.length > 2 || steps.length == 2 && (!LanguageCode.isKnown(steps[0]) || steps[0].equals(SettingsReader.sourceLanguage(main.source())))) {
            throw main.usageError("\"" + slug + "\" kan inte stå i en adress. Skriv " + FileNames.slug(name)
                    + ", eller för en sida på ett annat språk till exempel en/" + FileNames.slug(name) + ".");
        }
        if (from != null && !(ForeignDocument.isSupported(from.getFileName().toString()) && Files.isRegularFile(from))) {
            throw main.usageError(Files.isRegularFile(from) ? "Det går inte att göra en sida av " + from + ". Skriv ett Word-dokument (.docx) eller en webbsida (.html)."
                    : "Filen " + from + " finns inte.");
        }
        String text = original == null ? NewPage.of(pageType, name, BuildDate.of(main.source())) : translation(pageType, model, name, steps.length == 2);
        Path file = main.source().resolve("content").resolve(slug + ".md");
        if (Files.exists(file)) {
            main.err().println("content/" + slug + ".md finns redan. Inget skrevs.");
            return 1;
        }
        String left = "";
        try {
            if (from != null) {
                PageImport page = new PageImport(main.source(), PagePath.ofName(slug).orElseThrow());
                ConvertedText converted = page.document(from.getFileName().toString(), Files.readAllBytes(from));
                text = page.fill(text, converted).text();
                left = converted.message();
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (EditRejectedException unreadable) {
            main.err().println(from + ": " + unreadable.getMessage() + " Inget skrevs.");
            return 1;
        } catch (IOException refused) {
            main.err().println("content/" + slug + ".md kan inte skrivas (" + refused.getClass().getSimpleName() + ": "
                    + refused.getMessage() + "). Kontrollera att mappen finns och att du får skriva i den.");
            return 1;
        }
        main.out().println("Skrev content/" + slug + ".md. Fyll i uppgifterna och texten. Ändra status till published när sidan är klar.");
        if (!left.isEmpty()) {
            main.out().println(left);
        }
        return 0;
    }

    private String translation(PageType pageType, ContentModel model, String name, boolean inLanguage) {
        if (!inLanguage) {
            throw main.usageError("En översättning ligger i en mapp för sitt språk. Skriv till exempel en/" + name + ".");
        }
        SourceFile source = SourceFile.in(main.source(), SourceFile.FOLDER + original);
        if (!Files.isRegularFile(source.file())) {
            throw main.usageError("Sidan content/" + original + " finns inte. Skriv källfilen till sidan som ska översättas, till exempel ledsagare.md.");
        }
        Page page = PageReader.read(source, model, problem -> main.err().println(problem)).orElseThrow(() ->
                main.usageError("Sidan content/" + original + " har fel. Rätta dem först."));
        if (page.type() != pageType) {
            throw main.usageError("Sidan som ska översättas är av typen " + page.type().word() + ". Skriv samma typ.");
        }
        return NewPage.translation(page, name, BuildDate.of(main.source()));
    }
}
