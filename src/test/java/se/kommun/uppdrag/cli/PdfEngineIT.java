package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.FixtureSite;
import se.kommun.uppdrag.testing.Program;
import se.kommun.uppdrag.testing.SiteCopy;

/** The engine that makes PDF files is heavy: nobody waits for it who has no new PDF to make. */
class PdfEngineIT {

    @TempDir
    Path folder;

    @Test
    void isLoadedOnlyForAPdfThatIsNew() throws Exception {
        SiteCopy site = FixtureSite.smallTo(folder.resolve("site"));
        String text = site.text("content/informationsblad.md");
        site.write("content/informationsblad.md", text.replace("pdf: true", "pdf: false"));
        assertFalse(loadsEngine(site), "a site without PDF files");
        site.write("content/informationsblad.md", text);
        assertTrue(loadsEngine(site), "a new PDF");
        assertFalse(loadsEngine(site), "a PDF that is kept");
    }

    private boolean loadsEngine(SiteCopy site) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Program.jar(List.of("-Xlog:class+load"), "build", "--source", site.folder().toString(), "--output",
                folder.resolve("output").toString())).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(program.waitFor() == 0, said.lines().filter(line -> !line.startsWith("[")).toList().toString());
        return said.contains("com.openhtmltopdf") || said.contains("org.apache.pdfbox") || said.contains("org.apache.fontbox");
    }
}
