package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Collects the first blocks of a page: each run of text between the edges of elements such as paragraphs and list items, and each link of a run that
 * has nothing but links. Not thread-safe.
 */
final class OpeningBlocks {

    /** Two pages have nothing more in common at their start than this. */
    private static final int MAX_BLOCKS = 300;
    /** Text of at least so many words is something to read, and no word or phrase. */
    private static final int MIN_WORDS = 8;

    /**
     * A block.
     *
     * @param element the link, or the element that the text begins in
     * @param digest of its words, and of whether they are a heading: the same words may be a link in the menu of another page
     * @param isPassage whether it is text of several words
     */
    record Block(Element element, int digest, boolean isPassage) {}

    /**
     * The words of a text, without case and without what is between them.
     *
     * @param digest as of {@link String#hashCode}
     */
    private record Words(int count, int digest) {

        static Words in(CharSequence text) {
            int count = 0;
            int digest = 0;
            boolean isInWord = false;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                    count += isInWord ? 0 : 1;
                    digest = 31 * (isInWord ? digest : 31 * digest + ' ') + Character.toLowerCase(letter);
                    isInWord = true;
                } else if (!isMark(letter)) {
                    isInWord = false;
                }
            }
            return new Words(count, digest);
        }

        private static boolean isMark(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Element, StringBuilder> ofLinks = new LinkedHashMap<>();
    private @Nullable Element start;
    private boolean hasOnlyLinks = true;
    private boolean isInHeading;

    /** Adds text of the block that is open. */
    void add(String part, Element parent, @Nullable Element link) {
        if (text.length() == 0 && part.isBlank()) {
            return;
        }
        start = start == null ? parent : start;
        text.append(part);
        if (link != null) {
            ofLinks.computeIfAbsent(link, absent -> new StringBuilder()).append(part);
        } else {
            hasOnlyLinks = hasOnlyLinks && Words.in(part).count() == 0;
        }
    }

    /** Adds a space to the block that is open. */
    void addSpace() {
        text.append(' ');
    }

    /** Ends the block that is open. */
    void end() {
        if (start != null && hasOnlyLinks) {
            ofLinks.forEach((link, part) -> add(link, Words.in(part), false));
        } else if (start != null) {
            Words words = Words.in(text);
            add(start, words, words.count() >= MIN_WORDS);
        }
        text.setLength(0);
        ofLinks.clear();
        start = null;
        hasOnlyLinks = true;
    }

    private void add(Element element, Words words, boolean isPassage) {
        if (words.count() > 0 && !isFull()) {
            blocks.add(new Block(element, isInHeading ? ~words.digest() : words.digest(), isPassage));
        }
    }

    /** Tells that the next blocks are parts of a heading, or are not. */
    void setInHeading(boolean inHeading) {
        this.isInHeading = inHeading;
    }

    boolean isFull() {
        return blocks.size() >= MAX_BLOCKS;
    }

    /** The number of blocks that have ended. */
    int size() {
        return blocks.size();
    }

    /** Whether a block with text is open. */
    boolean isOpen() {
        return start != null;
    }

    List<Block> all() {
        return blocks;
    }
}
