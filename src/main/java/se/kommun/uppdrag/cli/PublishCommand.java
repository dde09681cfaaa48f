package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.kommun.uppdrag.build.BuildDate;
import se.kommun.uppdrag.build.WriteErrors;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.publish.PageChange;
import se.kommun.uppdrag.publish.PageChange.Kind;
import se.kommun.uppdrag.publish.PublishException;
import se.kommun.uppdrag.publish.PublishPlan;
import se.kommun.uppdrag.publish.SitePublication;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.ReportWords;

@Command(name = "publish", description = "Bygger och granskar webbplatsen, och skickar det som har ändrats dit publish.to eller publish.command säger.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    private static final Map<Kind, String> WORDS = Map.of(Kind.NEW, "ny", Kind.CHANGED, "ändrad", Kind.GONE, "borta");

    @ParentCommand
    private Main main;

    @Option(names = "--dry-run", description = "Visar vad som skulle ändras. Skickar ingenting.")
    private boolean dryRun;

    @Option(names = "--verbose", description = "Skriver varje punkt som är kvar att bekräfta, inte bara hur många.")
    private boolean verbose;

    @Override
    public Integer call() {
        main.require(SitePublication.isPossible(SettingsReader.read(main.source(), ignored -> { })),
                "Inställningarna säger inte vart webbplatsen ska. Skriv publish.to= eller publish.command= i jbake.properties, se docs/publicera.md.");
        String target = "";
        try {
            SitePublication publication = SitePublication.of(main.source(), BuildDate.of(main.source()));
            target = publication.target();
            SitePublication.Prepared prepared = publication.prepare();
            main.print(prepared.build().problems(), verbose);
            if (!prepared.build().published()) {
                main.out().println(ReportWords.in(ReportLanguage.SV).count(prepared.build().problems()) + ". Inget skickades.");
                return 1;
            }
            print(prepared.plan());
            if (prepared.plan().isEmpty()) {
                main.out().println("Allt är redan publicerat: " + target + ".");
            } else if (dryRun) {
                main.out().println("Inget skickades (--dry-run): " + target + ".");
            } else {
                String said = publication.send(prepared.plan());
                main.out().println(said.isEmpty() ? "Publicerat: " + target + "." : said + System.lineSeparator() + "Publicerat: " + target + ".");
            }
            return 0;
        } catch (PublishException refused) {
            main.print(List.of(refused.problem()), verbose);
        } catch (IOException broken) {
            main.print(List.of(WriteErrors.problem(target, broken)), verbose);
            main.err().println("Det som fanns där går fortfarande att läsa. Kör kommandot igen, så fortsätter det.");
        }
        return 1;
    }

    private void print(PublishPlan plan) {
        for (PageChange change : plan.pages()) {
            main.out().println("  " + WORDS.get(change.kind()) + ": " + change.page().title() + " (" + change.page().address() + ")");
        }
        if (plan.otherFiles() > 0) {
            main.out().println("  " + plan.otherFiles() + (plan.otherFiles() == 1 ? " annan fil" : " andra filer"));
        }
    }
}
