package se.kommun.uppdrag.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.uppdrag.report.Location;

class SiteVersionTest {

    private static final SiteVersion PROGRAM = SiteVersion.of(Map.of("1.0", "Först.", "1.9", "Byt namn på a.", "1.10", "Ta bort b."));

    private static Optional<String> problem(String version) {
        return PROGRAM.check(version, Location.of("jbake.properties", 2)).map(Object::toString);
    }

    @Test
    void aSiteOfTheProgramsVersionHasNothingToChange() {
        assertEquals(Optional.empty(), problem("1.10"));
        assertEquals(Optional.empty(), problem(""));
    }

    @Test
    void anOlderSiteIsToldAllThatHasChangedSince() {
        assertEquals(Optional.of("jbake.properties:2: varning [site-version] Webbplatsen är gjord för version 1.0 av programmet. Det här är version 1.10. "
                + "Ändra det som är nytt, och skriv sedan site.version=1.10. 1.9: Byt namn på a. 1.10: Ta bort b."), problem("1.0"));
    }

    @Test
    void aNewerSiteNeedsANewerProgram() {
        assertEquals(Optional.of("jbake.properties:2: fel [site-version] Webbplatsen är gjord för version 2 av programmet. Det här är version 1.10. "
                + "Installera en nyare version av programmet."), problem("2"));
    }
}
