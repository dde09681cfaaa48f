package se.kommun.uppdrag.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kommun.uppdrag.build.LanguageTable;
import se.kommun.uppdrag.check.EarlReport;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.protocol.ProtocolFiles;
import se.kommun.uppdrag.check.protocol.ProtocolOptions;
import se.kommun.uppdrag.check.rules.ReadingTable;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.report.ReportLanguage;

/** The options of the command {@code check} that name files to write. */
final class CheckOutputs {

    @Option(names = "--report", paramLabel = "FILE", description = "Skriver också en webbsida med resultatet.")
    private @Nullable Path report;

    @Option(names = "--earl", paramLabel = "FILE", description = "Skriver också varje regels utfall på varje sida, i W3C:s format EARL (JSON-LD).")
    private @Nullable Path earl;

    @Option(names = "--protocol", paramLabel = "FILE", description = "Skriver också ett granskningsprotokoll med varje krav: .html att fylla i, .json för W3C:s "
            + "WCAG-EM Report Tool eller .md med delar till tillgänglighetsredogörelsen. Utan filändelse: alla tre. Det som redan är ifyllt i .html-filen behålls.")
    private @Nullable Path protocol;

    @Option(names = "--readability", paramLabel = "FILE", description = "Skriver också en tabell över hur lätta sidorna är att läsa.")
    private @Nullable Path readability;

    @Option(names = "--languages", paramLabel = "FILE", description = "Skriver också en tabell över vilka språk den egna webbplatsens sidor finns på, och hur gamla de är.")
    private @Nullable Path languages;

    @Option(names = "--address", paramLabel = "URL", defaultValue = "", description = "Webbplatsens adress. Med den börjar sidornas adresser i --earl och --protocol.")
    private String address = "";

    /** The file for the report as a web page, or null. */
    @Nullable Path webPage() {
        return report;
    }

    /** Whether a file is asked for that tells all that the rules find. */
    boolean needWhole() {
        return earl != null || protocol != null;
    }

    /** Refuses names that cannot be written, before anything is checked. */
    void validate(Main main) {
        if (protocol != null) {
            ProtocolFiles files = ProtocolFiles.of(protocol).orElse(null);
            main.require(files != null, "--protocol ska vara en fil som slutar på .html, .json eller .md, eller ett namn utan filändelse.");
            main.require(files.isWritable(), "Webbsidan bredvid " + protocol + " finns redan och är inget protokoll. Ange ett annat namn, så att den inte skrivs över.");
        }
    }

    /**
     * @param site the folder of the site's own sources
     * @param browser whether pages were looked at in a browser too
     */
    void write(FolderCheck.Result result, CheckTargets targets, Path site, boolean browser, ReportLanguage language) throws IOException {
        if (earl != null) {
            try (OutputStream out = Files.newOutputStream(earl)) {
                new EarlReport(ProgramVersion.number(), RuleTexts.in(language), browser, this::address).write(out, result.files(), result.problems());
            }
        }
        if (protocol != null) {
            ProtocolFiles.of(protocol).orElseThrow().write(result,
                    new ProtocolOptions(address.isEmpty() ? targets.name() : address, targets.folder(), targets::path, this::address, language));
        }
        if (readability != null) {
            Files.writeString(readability, ReadingTable.markdown(result.pages()));
        }
        if (languages != null) {
            Files.writeString(languages, LanguageTable.markdown(site));
        }
    }

    private String address(String file) {
        return address.isEmpty() ? file : address + RelativePath.toUrl(file);
    }
}
