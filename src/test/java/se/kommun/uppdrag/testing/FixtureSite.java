package se.kommun.uppdrag.testing;

import java.nio.file.Path;

/**
 * A small site of every page type and feature, whose content is made for the tests of the generator; the templates and
 * assets are this project's own. An editor's change of the real content cannot break a test that uses it.
 */
public final class FixtureSite {

    private static final Path SOURCES = Path.of("src/test/resources/site");
    private static final Path CASES = Path.of("src/test/resources/sites");

    private FixtureSite() {}

    /** Copies the sources without the pages that no other page leads to, for tests that build many times. */
    public static SiteCopy smallTo(Path folder) {
        return copyTo(folder).without("vanliga-fragor", "nyheter", "traff-i-januari", "en/contact-person", "en/relief-at-home", "en/questions",
                "en/thank-you", "en/thank-you-for-your-comment", "fi/kiitos-palautteesta");
    }

    /** Copies the sources of a sound site of seven pages, for tests that start programs and ask little of the pages. */
    public static SiteCopy tinyTo(Path folder) {
        Folder.copy(CASES.resolve("bra/content"), folder.resolve("content"));
        Folder.copy(CASES.resolve("jbake.properties"), folder.resolve("jbake.properties"));
        SiteCopy site = withTemplates(folder);
        Municipality.missingIn("").forEach(line -> site.append("jbake.properties", "\n" + line));
        return site;
    }

    /** Copies the sources to a new folder. */
    public static SiteCopy copyTo(Path folder) {
        Folder.copy(SOURCES, folder);
        return withTemplates(folder);
    }

    private static SiteCopy withTemplates(Path folder) {
        for (String part : new String[] {"templates", "assets"}) {
            Folder.copy(Path.of(part), folder.resolve(part));
        }
        return new SiteCopy(folder);
    }
}
