package se.kommun.uppdrag.cli;

import java.nio.file.Path;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.build.Timings.Step;
import se.kommun.uppdrag.build.Timings;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.ReportWords;

/**
 * Prints the result of a build.
 *
 * @param target where the site is published if it has no error
 */
record BuildSummary(Main main, DiskBuild.Result result, Path target) {

    /** @param verbose whether each item that is to be confirmed gets its own line */
    void print(boolean skipCheck, boolean verbose) {
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
    void print(Timings spent, long all) {
        main.err().println("Tid i millisekunder. Tolka, fylla mallar, skriva och granska är summan av alla kärnors tid:");
        for (Step step : Step.values()) {
            main.err().printf("%8d %s%n", spent.milliseconds(step), step.word());
        }
        main.err().printf("%8d totalt enligt klockan, utöver programmets egen start%n", Math.round(all / 1e6));
    }
}
