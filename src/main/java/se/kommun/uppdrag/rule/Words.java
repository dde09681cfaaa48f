package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.kommun.uppdrag.text.Letters;

/**
 * What rules ask of the words of a text, found in one pass: every text of every page comes through here. A word is letters
 * and apostrophes in a row; a capital İ is a small i in it.
 *
 * @param line the text
 * @param numbers of its words in their order, as {@link KnownWords} has them
 * @param blanks how many it has
 * @param longestRunOfLetters how many words of a single letter follow on each other at most
 * @param latin whether every letter is of the Latin alphabet
 * @param referring those of {@link TextRules#REFERENCE_WORDS} that stand in it, by themselves or between apostrophes, and
 *     {@link TextRules#COLOURED} if that is a part of a word
 */
record Words(String line, short[] numbers, int blanks, int longestRunOfLetters, boolean latin, List<String> referring) {

    /** Greek begins a little later; nothing between is a letter of another alphabet that anybody writes in. */
    private static final char FIRST_NOT_LATIN = 0x250;

    static Words of(String line) {
        char[] characters = new char[line.length() + 1];
        line.getChars(0, line.length(), characters, 0);
        return of(line, characters);
    }

    /** @param characters those of the line and one more, whatever it is; they are written over */
    static Words of(String line, char[] characters) {
        return new Cutter(characters, line.length()).cut(line);
    }

    /** In small letters. */
    String lower() {
        return line.toLowerCase(Locale.ROOT);
    }

    int count() {
        return numbers.length;
    }

    static boolean isLatin(char letter) {
        return letter < FIRST_NOT_LATIN;
    }

    private static final class Cutter {
        private final char[] signs;
        private final int length;
        private final short[] numbers;
        private List<String> referring = List.of();
        private int count;
        private int run;
        private int longestRun;

        Cutter(char[] signs, int length) {
            this.signs = signs;
            this.length = length;
            this.numbers = new short[length / 2 + 1];
        }

        Words cut(String line) {
            boolean latin = true;
            boolean quoted = false;
            int start = 0;
            int hash = 0;
            int blanks = -1; // the one after the end does not count
            signs[length] = ' ';
            for (int at = 0; at <= length; at++) {
                char sign = signs[at];
                if (Letters.isLetter(sign)) {
                    char small = Letters.small(sign);
                    signs[at] = small;
                    hash = 31 * hash + small;
                    latin &= small < FIRST_NOT_LATIN;
                } else if (sign == '\'') {
                    quoted = true;
                } else {
                    if (at > start) {
                        word(start, at, hash, quoted);
                    }
                    blanks += sign == ' ' ? 1 : 0;
                    start = at + 1;
                    hash = 0;
                    quoted = false;
                }
            }
            return new Words(line, Arrays.copyOf(numbers, count), blanks, longestRun, latin, referring);
        }

        private void word(int start, int end, int hash, boolean quoted) {
            short number = quoted ? KnownWords.NONE : KnownWords.number(signs, start, end, hash);
            numbers[count++] = number;
            run = end - start == 1 ? run + 1 : 0;
            longestRun = Math.max(longestRun, run);
            if (KnownWords.isReferring(number)) {
                refers(KnownWords.word(number));
            } else if (quoted) {
                Stream.of(new String(signs, start, end - start).split("'")).filter(ReferenceRules.REFERENCE_WORDS::contains).forEach(this::refers);
            }
            if (end - start > ReferenceRules.COLOURED.length() && isColoured(start, end)) {
                refers(ReferenceRules.COLOURED);
            }
        }

        private void refers(String word) {
            referring = referring.isEmpty() ? new ArrayList<>() : referring;
            referring.add(word);
        }

        private boolean isColoured(int start, int end) {
            String wanted = ReferenceRules.COLOURED;
            for (int from = start; from <= end - wanted.length(); from++) {
                int same = 0;
                while (same < wanted.length() && signs[from + same] == wanted.charAt(same)) {
                    same++;
                }
                if (same == wanted.length()) {
                    return true;
                }
            }
            return false;
        }
    }
}
