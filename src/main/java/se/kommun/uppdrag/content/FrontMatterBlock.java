package se.kommun.uppdrag.content;

import java.util.Optional;

/**
 * A source text split at the two {@code ---} lines. The four parts joined are the text again, byte for byte.
 *
 * @param opening the first line, with its line end
 * @param header the lines between, each with its line end
 * @param closing the second {@code ---} line, with its line end if it has one
 * @param body the rest
 */
public record FrontMatterBlock(String opening, String header, String closing, String body) {

    private static final String FENCE = "---";

    /** Splits a text with LF line ends; empty when one of the {@code ---} lines is missing. */
    public static Optional<FrontMatterBlock> of(String text) {
        int start = text.indexOf('\n') + 1;
        if (start == 0 || !isFence(text.substring(0, start))) {
            return Optional.empty();
        }
        for (int at = start; at < text.length(); ) {
            int end = text.indexOf('\n', at) + 1;
            int next = end == 0 ? text.length() : end;
            if (isFence(text.substring(at, next))) {
                return Optional.of(new FrontMatterBlock(text.substring(0, start), text.substring(start, at), text.substring(at, next), text.substring(next)));
            }
            at = next;
        }
        return Optional.empty();
    }

    static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    /** Returns the line of the file that the body starts on, from 1. */
    public int bodyLine() {
        return (int) header.chars().filter(c -> c == '\n').count() + 3;
    }
}
