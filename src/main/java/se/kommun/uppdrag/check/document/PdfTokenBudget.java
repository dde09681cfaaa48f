package se.kommun.uppdrag.check.document;

/** Limits how many tokens of content are read of one document. */
final class PdfTokenBudget {

    private static final int MAX_TOKENS = 5_000_000;

    private int tokens;

    /** Takes one token; false if none is left. */
    boolean take() {
        return tokens++ < MAX_TOKENS;
    }

    boolean isExhausted() {
        return tokens >= MAX_TOKENS;
    }
}
