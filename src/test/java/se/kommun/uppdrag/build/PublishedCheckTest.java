package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.SiteCopy;

/** A check of the published site tells what is wrong with it by the lines of its sources, and what would stop the next build. */
class PublishedCheckTest {

    @TempDir
    Path folder;

    @Test
    void whatIsFoundLaterLeadsToTheSourceToo() throws Exception {
        SiteCopy site = FixtureSite.tinyTo(folder.resolve("site"));
        site.append("content/om-lss.md", "\n\nEtt stycke till.\n");
        BuildOptions options = new BuildOptions(site.folder(), folder.resolve("output"), false, LocalDate.of(2026, 11, 21));
        assertTrue(DiskBuild.run(options).published());
        String html = Files.readString(options.output().resolve("om-lss.html"));
        int line = (int) html.substring(0, html.indexOf("<p>Ett stycke till.")).lines().count() + 1;

        Problem found = Problem.error("contrast-low", new Location("om-lss.html", line, 1), "Svag kontrast.", "");
        FolderCheck.Result result = PublishedCheck.run(options, Baseline.NONE, ReportLanguage.SV, pages -> new FolderCheck.Result(pages.pages(), pages.files(),
                Stream.concat(pages.problems().stream(), Stream.of(found)).toList()));

        List<String> lines = Files.readAllLines(site.folder().resolve("content/om-lss.md"));
        assertEquals(List.of(new Location("content/om-lss.md", lines.indexOf("Ett stycke till.") + 1, 1)),
                result.problems().stream().filter(problem -> problem.rule().equals("contrast-low")).map(Problem::source).toList());
    }

    /** One command must not call right what another calls wrong. */
    @ParameterizedTest
    @CsvSource({"content/ny.md, '---\ntitle: Ny\ntype: sida\nstatus: published\nupdated: 2026-01-15\n---\n[En länk](finns-inte.md).\n'",
        "content/om-lss.md, utan huvud", "content-model.yaml, 'types: ['", "jbake.properties, site.language=nej", "templates/sida.ftl, <#if>"})
    void whatStopsTheNextBuildIsToldToo(String file, String broken) throws Exception {
        SiteCopy site = FixtureSite.tinyTo(folder.resolve("site"));
        BuildOptions options = new BuildOptions(site.folder(), folder.resolve("output"), false, LocalDate.of(2026, 11, 21));
        assertTrue(DiskBuild.run(options).published());
        site.write(file, broken);

        List<String> stops = errors(DiskBuild.run(options).problems());

        assertFalse(stops.isEmpty());
        assertEquals(stops, errors(PublishedCheck.run(options, Baseline.NONE, ReportLanguage.SV).problems()));
    }

    private static List<String> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).map(problem -> problem.rule() + " " + problem.location()).toList();
    }
}
