package se.kommun.uppdrag.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.SourceTrace;

/** Images that move, where the fixtures of the rule do not reach. */
class AnimatedImageRuleTest {

    private static final Path GIF = Path.of("src/test/resources/rules/image-animated/review-frames/gran.gif");
    private static final String PAGE = "<!doctype html><html lang=\"sv\"><title>Granen</title><main><h1>Granen</h1><img src=\"gran.gif\" alt=\"en gran\"></main></html>";
    private static final int HEADER_LENGTH = 19;

    @TempDir
    private Path folder;

    private List<String> messages(FolderCheck.Result result) {
        return result.problems().stream().filter(problem -> problem.rule().equals("image-animated")).map(problem -> problem.severity().key() + " " + problem.message()).toList();
    }

    /** A moving GIF with so much text before its frames. */
    private FolderCheck.Result checkedWithComment(int blocks) throws IOException {
        byte[] gif = Files.readAllBytes(GIF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(gif, 0, HEADER_LENGTH);
        out.write(new byte[] {0x21, (byte) 0xFE});
        byte[] block = new byte[256];
        Arrays.fill(block, (byte) 0xFF);
        for (int written = 0; written < blocks; written++) {
            out.write(block);
        }
        out.write(0);
        out.write(gif, HEADER_LENGTH, gif.length - HEADER_LENGTH);
        Files.write(folder.resolve("gran.gif"), out.toByteArray());
        Files.writeString(folder.resolve("index.html"), PAGE);
        return FolderCheck.folder(folder, Baseline.NONE, Spelling.OFF);
    }

    @Test
    void theFramesOfALargeFileAreFound() throws IOException {
        assertEquals(List.of("review Bilden gran.gif rör sig."), messages(checkedWithComment(1_000)));
    }

    @Test
    void aFileWithoutEndIsNotReadToItsEnd() throws IOException {
        assertEquals(List.of("review Bilden gran.gif kan vara rörlig. Filen gick inte att läsa."), messages(checkedWithComment(20_000)));
    }

    @Test
    void aPageOfAnotherSiteIsJudgedByTheName() {
        FolderCheck.Options options = new FolderCheck.Options(Baseline.NONE, Spelling.OFF);
        PageSource page = new PageSource("https://www.exempel.se/", PAGE, SourceTrace.UNKNOWN);
        assertEquals(List.of("review Bilden gran.gif kan vara rörlig. Filen gick inte att läsa."), messages(FolderCheck.pages(List.of(page), options)));
    }
}
