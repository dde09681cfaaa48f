package se.kommun.uppdrag.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.testing.Program;

/** What the terminal of a preview says, begun as a double click begins it: without a site. */
class PreviewCommandIT {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/\\?nyckel=[0-9a-f]{64}");

    @Test
    @Timeout(600)
    void enterWritesANewAddressThatLetsABrowserIn(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("ny webbplats");
        Process preview = new ProcessBuilder(Program.jar(List.of("-Djava.awt.headless=true"), "start", site.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = preview.inputReader()) {
            String first = address(lines);
            preview.outputWriter().append('\n').flush();
            String second = address(lines);
            assertNotEquals(first, second);
            for (String address : List.of(first, second)) {
                assertEquals(List.of(302, 403), List.of(status(address), status(address)), "each is of use once");
            }
            assertTrue(Files.isRegularFile(site.resolve("jbake.properties")));
        } finally {
            preview.destroyForcibly();
        }
    }

    private static String address(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new AssertionError("the preview has ended");
    }

    private static int status(String address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection.getResponseCode();
    }
}
