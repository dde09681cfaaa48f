package se.kommun.uppdrag.text;

import java.util.List;

/**
 * A few hundred words, which are found where they stand in a text without making a text of each: most that are looked for
 * are not among them. Not changed once it is made.
 */
public final class WordTable {

    /** As many slots as this for each word, so that the one looked at first is nearly always the right one or free. */
    private static final int SPACE = 4;

    private final List<String> words;
    private final char[][] slots;
    private final short[] places;
    private final int longest;

    /** @param words no two of them equal */
    public WordTable(List<String> words) {
        this.words = List.copyOf(words);
        this.slots = new char[Integer.highestOneBit(words.size() * SPACE) * 2][];
        this.places = new short[slots.length];
        for (int place = 0; place < words.size(); place++) {
            add(words.get(place), (short) place);
        }
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(String word, short place) {
        int slot = word.hashCode() & slots.length - 1;
        while (slots[slot] != null) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = word.toCharArray();
        places[slot] = place;
    }

    /** The word at that place of the list. */
    public String word(int place) {
        return words.get(place);
    }

    /**
     * The place in the list of the word that stands from {@code from} to {@code to}; -1 for one that is not there.
     *
     * @param hash of the word, as {@link String#hashCode} has it: whoever looks for the word's end can count it by the way
     */
    public int find(char[] text, int from, int to, int hash) {
        if (to - from > longest) {
            return -1;
        }
        for (int slot = hash & slots.length - 1; slots[slot] != null; slot = slot + 1 & slots.length - 1) {
            if (isAt(slots[slot], text, from, to)) {
                return places[slot];
            }
        }
        return -1;
    }

    private static boolean isAt(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
