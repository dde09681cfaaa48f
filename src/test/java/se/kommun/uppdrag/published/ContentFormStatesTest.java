package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.uppdrag.build.BuildOptions;
import se.kommun.uppdrag.build.DiskBuild;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.testing.FormMentions;
import se.kommun.uppdrag.testing.RealSite;

/** The texts of the repository's site hold with an e-service and without any form. */
class ContentFormStatesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"post,", "none,", "link,https://etjanst.kommun.se/lss"})
    void theSiteIsPublishedAndNoTextSpeaksOfAFormThatIsNotThere(String kind, String endpoint) throws IOException {
        RealSite.copyTo(folder).set("publish.precompress", "false").set("site.baseUrl", "https://uppdrag.kommun.se/").set("form.kind", kind)
                .set("form.endpoint", endpoint == null ? "" : endpoint);
        DiskBuild.Result result = DiskBuild.run(new BuildOptions(folder, folder.resolve("output"), false, BuiltSite.TODAY));
        List<Problem> problems = result.problems().stream().filter(problem -> !problem.rule().equals("to-confirm")).toList();
        assertTrue(result.published(), problems::toString);
        assertEquals(List.of(), FormMentions.in(folder.resolve("output")));
    }
}
