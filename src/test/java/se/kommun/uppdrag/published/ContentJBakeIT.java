package se.kommun.uppdrag.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.jbake.JBakeCommand;

/** JBake's own launcher bakes the site of this repository, as it lies there, byte for byte as {@code build} does. */
class ContentJBakeIT {

    @Test
    void theSiteComesOutAsBuildMakesIt(@TempDir Path folder) {
        JBakeCommand command = new JBakeCommand(folder);
        Path site = Path.of("").toAbsolutePath();
        assertEquals(command.built(site), command.baked(site));
    }
}
