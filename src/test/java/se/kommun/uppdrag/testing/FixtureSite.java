package se.kommun.uppdrag.testing;

import java.nio.file.Path;

/**
 * A small site of every page type and feature, whose content is made for the tests of the generator; the templates and
 * assets are this project's own. An editor's change of the real content cannot break a test that uses it.
 */
public final class FixtureSite {

    private static final Path SOURCES = Path.of("src/test/resources/site");

    private FixtureSite() {}

    /** Copies the sources without the pages that no other page leads to, for tests that build many times. */
    public static SiteCopy smallTo(Path folder) {
        return copyTo(folder).without("vanliga-fragor", "nyheter", "traff-i-januari", "en/contact-person", "en/relief-at-home", "en/questions",
                "en/thank-you", "en/thank-you-for-your-comment", "fi/kiitos-palautteesta");
    }

    /** Copies the sources to a new folder. */
    public static SiteCopy copyTo(Path folder) {
        Folder.copy(SOURCES, folder);
        for (String part : new String[] {"templates", "assets"}) {
            Folder.copy(Path.of(part), folder.resolve(part));
        }
        return new SiteCopy(folder);
    }
}
