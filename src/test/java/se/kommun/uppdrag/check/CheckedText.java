package se.kommun.uppdrag.check;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.check.rules.TextCache;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SourceTrace;

/** Checks a page with every rule, and with the gathering of words that spelling needs. */
public final class CheckedText implements Consumer<String> {

    @Override
    public void accept(String html) {
        Checker checker = new Checker(problem -> { });
        checker.page("prov.html", html, SourceTrace.UNKNOWN);
        checker.site(SiteFiles.onDisk(Path.of(".")), Set.of());
        PageRuleRunner.run(new PageSource("prov.html", html, SourceTrace.UNKNOWN), Baseline.NONE, true, ExemptPhrases.NONE, ExemptPhrases.NONE.key(), RuleTexts.in(ReportLanguage.SV),
                new TextCache());
    }
}
