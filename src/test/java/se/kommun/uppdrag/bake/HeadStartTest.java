package se.kommun.uppdrag.bake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class HeadStartTest {

    /** Nobody waits for it, so nobody would hear of it. */
    @Test
    void itsTextAndItsTemplateAreSound() {
        assertDoesNotThrow(HeadStart::run);
    }
}
