package se.kommun.uppdrag.check.spelling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.DidYouMean;

/** Checks the spelling of Swedish words with a dictionary and the site's own word list. Works offline. Thread-safe. */
public final class Spelling {

    /** Spelling check switched off; loads no dictionary. Every word counts as correct. */
    public static final Spelling OFF = new Spelling(null, WordList.EMPTY, null);

    private static final int MAX_SUGGESTIONS = 3;
    /** Maximum length of initials. Longer words in capitals are checked as words. */
    private static final int MAX_INITIALS_LENGTH = 5;
    /** Maximum length that the dictionary is asked about, in UTF-16 units. No Swedish word is longer, and the look-up gets slow. */
    private static final int MAX_WORD_LENGTH = 100;
    private static final int MAX_ENDING_LENGTH = 4;
    /** Minimum length of the first part in {@link #isLongCompound}. A linking s follows a first part that is itself a compound, and shorter words rarely are. */
    private static final int MIN_COMPOUND_LENGTH = 7;
    private static final int MIN_LAST_LENGTH = 4;

    private final @Nullable SwedishDictionary dictionary;
    private final WordList siteWords;
    /** Runs when more results are available; null if calls wait for the dictionary. */
    private final @Nullable Runnable onUpdate;

    private Spelling(@Nullable SwedishDictionary dictionary, WordList siteWords, @Nullable Runnable onUpdate) {
        this.dictionary = dictionary;
        this.siteWords = siteWords;
        this.onUpdate = onUpdate;
    }

    /** A checker whose dictionary is loaded on first use. Reuse the instance, because loading is slow. */
    public static Spelling swedish() {
        return new Spelling(new SwedishDictionary(), WordList.EMPTY, null);
    }

    /** The same checker with another word list of the site; the dictionary is shared. */
    public Spelling with(WordList words) {
        return new Spelling(dictionary, words, onUpdate);
    }

    /**
     * The same checker, for callers that must not wait. Until the dictionary is loaded every word counts as correct, and a new word
     * has no suggestions at first.
     *
     * @param onUpdate runs on another thread when more results are available; then ask again
     */
    public Spelling withoutWaiting(Runnable onUpdate) {
        if (isOn()) {
            dictionary.whenLoaded(onUpdate);
        }
        return new Spelling(dictionary, siteWords, onUpdate);
    }

    public boolean isOn() {
        return dictionary != null;
    }

    /** Starts to load the dictionary in the background, if spelling is on. Returns immediately. */
    public void begin() {
        if (isOn()) {
            dictionary.startLoading();
        }
    }

    /**
     * Whether a word is spelled correctly.
     *
     * @param word text of a {@link SpellableWord}, with the full stop that follows it if it may be an abbreviation
     */
    public boolean isKnown(String word) {
        if (!isOn() || onUpdate != null && !dictionary.isLoaded()) {
            return true;
        }
        String plain = withoutPoint(word);
        if (plain.length() > MAX_WORD_LENGTH) {
            return siteWords.has(plain);
        }
        return siteWords.has(plain) || dictionary.contains(word) || hasCorrectParts(plain) || isLongCompound(plain);
    }

    /** Whether all parts of a word with a colon or hyphens are correct, as in {@code LSS:s} and {@code LSS-handläggare}. */
    private boolean hasCorrectParts(String word) {
        int colon = word.indexOf(':');
        if (colon > 0) {
            String ending = word.substring(colon + 1);
            return ending.length() <= MAX_ENDING_LENGTH && ending.equals(ending.toLowerCase(Locale.ROOT)) && isCorrectPart(word.substring(0, colon));
        }
        return word.indexOf('-') >= 0 && Stream.of(word.split("-")).filter(part -> !part.isEmpty()).allMatch(this::isCorrectPart);
    }

    private boolean isCorrectPart(String part) {
        boolean isName = Character.isUpperCase(part.charAt(0)) && part.length() > 1 && !part.substring(1).equals(part.substring(1).toUpperCase(Locale.ROOT));
        return isName || isInitials(part) || siteWords.has(part) || dictionary.contains(part) || dictionary.contains(part + "-") || isLongCompound(part);
    }

    /** Whether the word is at most five characters in upper case. */
    static boolean isInitials(String word) {
        return word.length() <= MAX_INITIALS_LENGTH && !Character.isLowerCase(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether two correct words are joined with an s, as in {@code kontaktperson-s-uppdrag}. The dictionary does not accept a compound plus s plus a third word. */
    private boolean isLongCompound(String word) {
        for (int end = MIN_COMPOUND_LENGTH; end + 1 + MIN_LAST_LENGTH <= word.length(); end++) {
            if (word.charAt(end) == 's' && dictionary.contains(word.substring(0, end)) && dictionary.contains(word.substring(end + 1))) {
                return true;
            }
        }
        return false;
    }

    /** At most three suggested words, the most likely first. The result is deterministic, except that it may be empty at first after {@link #withoutWaiting}. */
    public List<String> suggestions(String word) {
        String plain = withoutPoint(word);
        if (!isOn() || plain.length() > MAX_WORD_LENGTH) {
            return List.of();
        }
        List<String> fromDictionary = onUpdate == null ? dictionary.suggestions(plain) : dictionary.suggestionsIfCached(plain, onUpdate);
        return Stream.concat(DidYouMean.nearest(plain, siteWords.words()).stream(), fromDictionary.stream())
                .filter(each -> !each.endsWith("-") && !each.contains(" ")).distinct().limit(MAX_SUGGESTIONS).toList();
    }

    /** The word without a final full stop. */
    public static String withoutPoint(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
