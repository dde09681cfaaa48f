package se.kommun.uppdrag.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.build.Timings;
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.ReportWords;

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
            printSummary(result, target);
            if (timings) {
                print(options.timings(), System.nanoTime() - start);
            }
        } catch (Error failure) {
            if (!result.published()) {
                throw failure;
            }
            main.err().println("Webbplatsen är publicerad i " + target + ". Allt om den kunde inte skrivas här. " + Containment.sentence(failure));
        }
        return result.published() ? 0 : 1;
    }

    private void printSummary(DiskBuild.Result result, Path target) {
        if (skipCheck) {
            main.err().println("VARNING: Sidorna är inte granskade (--skip-check). Fel i tillgänglighet, mallar och länkar kan finnas kvar. "
                    + "Lägg inte ut dem för besökare: bygg igen utan --skip-check.");
        }
        if (result.published()) {
            main.out().println("Webbplatsen finns i " + target.resolve("index.html") + ".");
            main.out().println("Nästa steg: \"uppdrag preview\" visar den i webbläsaren, där du också ändrar den.");
            main.out().flush();
        }
        ReportWords words = ReportWords.in(ReportLanguage.SV);
        main.print(result.problems(), verbose);
        if (!result.skipped().isEmpty()) {
            main.out().println("Publiceras inte:");
            result.skipped().forEach((file, reason) -> main.out().println("  " + file + ": " + reason));
        }
        main.out().println(words.pages(result.pages()) + ", " + words.count(result.problems()) + ".");
        main.out().println(result.published() ? "Publicerat i " + target + "."
                : "Inget publicerades. Den förra versionen i " + target + " är orörd.");
    }

    /** Prints the timings. Parallel steps show the sum over all cores; only the last line is elapsed time. */
    private void print(Timings spent, long all) {
        main.err().println("Tid i millisekunder. Tolka, fylla mallar, skriva och granska är summan av alla kärnors tid:");
        for (Step step : Step.values()) {
            main.err().printf("%8d %s%n", spent.milliseconds(step), step.word());
        }
        main.err().printf("%8d totalt enligt klockan, utöver programmets egen start%n", Math.round(all / 1e6));
    }
}
