package se.kommun.uppdrag.rule;

/** Text of a page as a message quotes it: on one line, and not too long. */
final class Quote {

    private static final int LONGEST = 70;

    private Quote() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
