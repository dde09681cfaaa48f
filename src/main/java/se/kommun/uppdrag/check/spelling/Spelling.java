package se.kommun.uppdrag.check.spelling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.DidYouMean;

/** Judges Swedish words by the dictionary and the site's own list, on this machine alone. Thread-safe. */
public final class Spelling {

    /** Judges nothing and reads nothing. */
    public static final Spelling OFF = new Spelling(null, WordList.EMPTY, null);

    private static final int MOST_SUGGESTIONS = 3;
    /** What is written in capitals and no longer is read letter by letter. */
    private static final int LONGEST_INITIALS = 5;
    /** Letters. No Swedish word is longer, and the dictionary takes long over what is. */
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_ENDING = 4;
    /** A compound that begins another takes an s between them; what is shorter is hardly a compound. */
    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_LAST = 4;

    private final @Nullable SwedishDictionary dictionary;
    private final WordList own;
    /** Null for one that waits. */
    private final @Nullable Runnable news;

    private Spelling(@Nullable SwedishDictionary dictionary, WordList own, @Nullable Runnable news) {
        this.dictionary = dictionary;
        this.own = own;
        this.news = news;
    }

    /** With a dictionary that is read when it is first needed. Make one and keep it. */
    public static Spelling swedish() {
        return new Spelling(new SwedishDictionary(), WordList.EMPTY, null);
    }

    /** The same dictionary with another list of the site's own words. */
    public Spelling with(WordList words) {
        return new Spelling(dictionary, words, news);
    }

    /**
     * The same, for one who must not wait: every word is right while the dictionary is being read, and a new word has no
     * suggestions. When more is known, {@code heard} is run on another thread: then ask again.
     */
    public Spelling withoutWaiting(Runnable heard) {
        dictionary.whenRead(heard);
        return new Spelling(dictionary, own, heard);
    }

    public boolean isOn() {
        return dictionary != null;
    }

    /** Says that words will be asked for: the dictionary is read meanwhile, if any is. Returns at once. */
    public void begin() {
        if (isOn()) {
            dictionary.begin();
        }
    }

    /**
     * Whether a word is rightly spelled: as a {@link SpellableWord} has it, with the full stop that follows it if it may be
     * short for something.
     */
    public boolean isKnown(String word) {
        if (news != null && !dictionary.isRead()) {
            return true;
        }
        String plain = withoutPoint(word);
        if (plain.length() > LONGEST_WORD) {
            return own.has(plain);
        }
        return own.has(plain) || dictionary.contains(word) || joined(plain) || longCompound(plain);
    }

    /** {@code LSS:s} and {@code LSS-handläggare}: each part on its own. */
    private boolean joined(String word) {
        int colon = word.indexOf(':');
        if (colon > 0) {
            String ending = word.substring(colon + 1);
            return ending.length() <= LONGEST_ENDING && ending.equals(ending.toLowerCase(Locale.ROOT)) && part(word.substring(0, colon));
        }
        return word.indexOf('-') >= 0 && Stream.of(word.split("-")).filter(part -> !part.isEmpty()).allMatch(this::part);
    }

    private boolean part(String part) {
        boolean name = Character.isUpperCase(part.charAt(0)) && part.length() > 1 && !part.substring(1).equals(part.substring(1).toUpperCase(Locale.ROOT));
        return name || isInitials(part) || own.has(part) || dictionary.contains(part) || dictionary.contains(part + "-") || longCompound(part);
    }

    static boolean isInitials(String word) {
        return word.length() <= LONGEST_INITIALS && !Character.isLowerCase(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** {@code kontaktperson-s-uppdrag}: the dictionary joins words, but not a compound and a third word with an s. */
    private boolean longCompound(String word) {
        for (int end = SHORTEST_COMPOUND; end + 1 + SHORTEST_LAST <= word.length(); end++) {
            if (word.charAt(end) == 's' && dictionary.contains(word.substring(0, end)) && dictionary.contains(word.substring(end + 1))) {
                return true;
            }
        }
        return false;
    }

    /** At most three words that may have been meant, the likeliest first. The same word always has the same. */
    public List<String> suggestions(String word) {
        String plain = withoutPoint(word);
        if (plain.length() > LONGEST_WORD) {
            return List.of();
        }
        List<String> likely = news == null ? dictionary.suggestions(plain) : dictionary.suggestionsSoFar(plain, news);
        return Stream.concat(DidYouMean.nearest(plain, own.words()).stream(), likely.stream())
                .filter(each -> !each.endsWith("-") && !each.contains(" ")).distinct().limit(MOST_SUGGESTIONS).toList();
    }

    /** A word of {@link SpellableWord} without the full stop that may belong to it. */
    public static String withoutPoint(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
