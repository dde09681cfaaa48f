package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClassPreloaderTest {

    /** Nobody waits for it, so nobody would hear of it. */
    @Test
    void itsTextAndItsTemplateAreSound() {
        assertEquals("<h1>Rubrik</h1>ord\n", ClassPreloader.run());
    }
}
