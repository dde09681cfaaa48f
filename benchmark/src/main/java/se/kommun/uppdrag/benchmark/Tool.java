package se.kommun.uppdrag.benchmark;

import java.util.List;

/**
 * A generator, as one row of the table.
 *
 * @param name as the row says
 * @param form the folder of {@code sites/} that its site is made of
 * @param most the largest site that it is given
 * @param edits whether it is run again after one edited page, and not from nothing
 * @param output where the pages come, inside the site's folder
 * @param command run in the site's folder
 */
record Tool(String name, String form, int most, boolean edits, String output, List<String> command) {

    private static final int ALL = Integer.MAX_VALUE;
    /** Its time grows with the square of the pages. */
    private static final int JBAKE_MOST = 1_000;

    static Tool ours(String name, boolean edits, List<String> command) {
        return new Tool(name, "uppdrag", ALL, edits, "output", command);
    }

    static Tool jbake(List<String> command) {
        return new Tool("JBake 2.7.0", "jbake", JBAKE_MOST, false, "output", command);
    }

    static Tool hugo(String version, String program) {
        return new Tool("Hugo " + version, "hugo", ALL, false, "public", List.of(program, "--quiet"));
    }

    static Tool eleventy(String version, String node, String program) {
        return new Tool("Eleventy " + version, "eleventy", ALL, false, "_site",
                List.of(node, program, "--config=eleventy.config.cjs", "--quiet"));
    }
}
