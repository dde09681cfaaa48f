package se.kommun.uppdrag.report;

/** Writes words as at the start of a sentence. */
final class Capitalization {

    private Capitalization() {}

    static String of(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
