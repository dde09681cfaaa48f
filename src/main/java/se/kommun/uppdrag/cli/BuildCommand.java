package se.kommun.uppdrag.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.report.Containment;

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

    @Option(names = "--timings", description = "Skriver hur lång tid varje steg tog, i millisekunder.")
    private boolean timings;

    @Option(names = "--verbose", description = "Skriver varje punkt som är kvar att bekräfta, inte bara hur många.")
    private boolean verbose;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Path target = output == null ? main.source().resolve("output") : output;
        BuildOptions options = new BuildOptions(main.source(), target, drafts, BuildDate.of(main.source()));
        DiskBuild.Result result = DiskBuild.run(skipCheck ? options.unchecked() : options);
        try {
            BuildSummary summary = new BuildSummary(main, result, target);
            summary.print(skipCheck, verbose);
            if (timings) {
                summary.print(options.timings(), System.nanoTime() - start);
            }
        } catch (Error failure) {
            if (!result.published()) {
                throw failure;
            }
            main.err().println("Webbplatsen är publicerad i " + target + ". Allt om den kunde inte skrivas här. " + Containment.sentence(failure));
        }
        return result.published() ? 0 : 1;
    }
}
