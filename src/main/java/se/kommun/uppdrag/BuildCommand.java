package se.kommun.uppdrag;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.build.Build;
import se.kommun.uppdrag.report.TextReport;

@Command(name = "build", description = "Bygger webbplatsen, granskar den och lägger den i output om allt är rätt.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--output", paramLabel = "DIR", description = "Mappen som resultatet läggs i. Den ersätts helt.")
    private Path output;

    @Option(names = "--drafts", description = "Tar med utkast och sidor som inte ska visas i dag, med ett märke.")
    private boolean drafts;

    @Option(names = "--skip-check", description = "Granskar inte sidorna. Bara för att mäta hur lång tid bygget tar.")
    private boolean skipCheck;

    @Override
    public Integer call() {
        Path target = output == null ? main.source().resolve("output") : output;
        Build.Options options = new Build.Options(main.source(), target, drafts, Today.inSweden());
        Build.Result result = Build.run(skipCheck ? options.unchecked() : options);
        if (skipCheck) {
            main.err().println("VARNING: Sidorna är inte granskade (--skip-check). Fel i tillgänglighet, mallar och länkar kan finnas kvar. "
                    + "Lägg inte ut dem för besökare: bygg igen utan --skip-check.");
        }
        new TextReport(main.err(), Terminal.showsColours()).print(result.problems());
        if (!result.leftOut().isEmpty()) {
            main.out().println("Blev ingen sida:");
            result.leftOut().forEach((file, reason) -> main.out().println("  " + file + ": " + reason));
        }
        main.out().println(result.pages() + (result.pages() == 1 ? " sida, " : " sidor, ") + TextReport.count(result.problems()) + ".");
        main.out().println(result.published() ? "Publicerat i " + target + "."
                : "Inget publicerades. Den förra versionen i " + target + " är orörd.");
        return result.published() ? 0 : 1;
    }
}
