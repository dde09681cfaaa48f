package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.text.Word;

/** Guesses the language of a text from its script and most common words. Gives no result if it is not quite certain. */
final class LanguageGuess {

    /** The number of letters that are enough to determine a script. */
    private static final int MAX_LETTERS = 2400;
    private static final char FIRST_NON_LATIN = 0x250;

    /** A text on one line, with its vocabulary. */
    record Text(String line, Vocabulary vocabulary) {}

    /** Languages that share most of their common words: a guess of one does not exclude another. */
    private static final Set<String> SIMILAR = Set.of("sv", "no", "da", "nb", "nn");

    /** Tags that do not name one language (BCP 47), and those of languages that are made of words of others. */
    private static final Set<String> NOT_A_LANGUAGE = Set.of("und", "mul", "mis", "zxx", "art", "qaa", "ia", "ie", "io", "eo", "vo", "lfn");

    /** The guessed languages, by priority: if two have the same number of words in a text, the first is chosen. */
    private static final List<String> NAMES = List.of("no", "sv", "da", "de", "en", "es", "fi", "fr", "nl", "pl");
    private static final Map<String, Set<String>> COMMON = NAMES.stream()
            .collect(Collectors.toUnmodifiableMap(language -> language, language -> WordLists.of("common-words." + language)));
    /** The languages that have each of the common words, as indices of {@link #NAMES}. */
    private static final Map<String, int[]> LANGUAGES = new HashMap<>(COMMON.values().stream().flatMap(Set::stream).distinct().collect(Collectors.toMap(
            word -> word, word -> IntStream.range(0, NAMES.size()).filter(language -> COMMON.get(NAMES.get(language)).contains(word)).toArray())));

    private static final int[] NO_LANGUAGE = {};

    /** Other languages that a guess does not exclude. */
    private static final Map<String, Set<String>> LIKE = NAMES.stream()
            .collect(Collectors.toUnmodifiableMap(language -> language, language -> WordLists.of("languages-like." + language)));

    private LanguageGuess() {}

    /** The most common words of all the languages that can be guessed. */
    static Set<String> commonWords() {
        return LANGUAGES.keySet();
    }

    /**
     * The primary subtag of the language, or the ISO 15924 code of the script if that is not Latin; null if uncertain, or
     * if a Latin text has fewer than {@code minWords} words.
     */
    static @Nullable String of(List<Text> texts, int minWords) {
        int words = 0;
        boolean isLatin = true;
        for (Text text : texts) {
            words += text.vocabulary().size();
            isLatin &= text.vocabulary().isLatin();
        }
        String script = isLatin ? null : script(texts.stream().map(Text::line).collect(Collectors.joining(" ")));
        return script != null || words < minWords ? script : language(texts, words);
    }

    /** Whether all letters of the word are Latin. */
    static boolean isLatin(Word word) {
        for (int i = word.start(); i < word.end(); i++) {
            char c = word.source().charAt(i);
            if (c >= FIRST_NON_LATIN && Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The language with the most common words in the text. At least three that are longer than a letter must be different: a list that
     * repeats one short word proves nothing, and single letters ("I/O", "x, y and z") stand in any language.
     */
    private static @Nullable String language(List<Text> texts, int words) {
        int[] hits = new int[NAMES.size()];
        texts.forEach(text -> text.vocabulary().known().forEach((word, count) -> {
            for (int language : LANGUAGES.getOrDefault(word, NO_LANGUAGE)) {
                hits[language] += count;
            }
        }));
        int best = 0;
        for (int language = 1; language < hits.length; language++) {
            best = hits[language] > hits[best] ? language : best;
        }
        int most = hits[best];
        if (most < 4 || most * 100 < words * 18) {
            return null;
        }
        for (int other = 0; other < hits.length; other++) {
            if (hits[other] * 5 > most * 3 && !isSimilar(NAMES.get(best), NAMES.get(other))) {
                return null;
            }
        }
        Set<String> common = COMMON.get(NAMES.get(best));
        long different = texts.stream().flatMap(text -> text.vocabulary().known().keySet().stream())
                .filter(word -> word.length() > 1 && common.contains(word)).distinct().limit(3).count();
        return different == 3 ? NAMES.get(best) : null;
    }

    /** Whether the word is one of the most common English words. */
    static boolean isEnglish(String word) {
        return COMMON.get("en").contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the language tag {@code tag} agrees with the result {@code guess} of {@link #of}. */
    static boolean fits(String guess, String tag) {
        String primary = LanguageTags.primary(tag);
        return switch (guess) {
            case "Arab" -> LanguageTags.rightToLeft(tag) || primary.equals("ku") || primary.equals("ms") || primary.equals("az");
            case "Hebr" -> Set.of("he", "yi", "lad").contains(primary);
            case "Cyrl" -> !COMMON.containsKey(primary);
            case "Grek" -> primary.equals("el") || primary.equals("grc");
            case "Hani" -> Set.of("zh", "ja", "yue", "cmn", "lzh", "wuu", "nan", "hak", "ko").contains(primary);
            case "Kana" -> primary.equals("ja");
            case "Hang" -> primary.equals("ko");
            case "Thai" -> primary.equals("th");
            default -> isSimilar(guess, primary) || NOT_A_LANGUAGE.contains(primary)
                    || LIKE.getOrDefault(guess, Set.of()).contains(primary);
        };
    }

    private static boolean isSimilar(String one, String other) {
        return one.equals(other) || SIMILAR.contains(one) && SIMILAR.contains(other);
    }

    private static @Nullable String script(String text) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int total = 0;
        for (int i = 0; i < text.length() && total < MAX_LETTERS; i++) {
            char character = text.charAt(i);
            if (Character.isLetter(character)) {
                total++;
                letters.merge(character < FIRST_NON_LATIN ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(character), 1, Integer::sum);
            }
        }
        for (Map.Entry<Character.UnicodeScript, Integer> each : letters.entrySet()) {
            if (total >= 6 && each.getValue() * 5 > total * 4) {
                return switch (each.getKey()) {
                    case ARABIC -> "Arab";
                    case HEBREW -> "Hebr";
                    case CYRILLIC -> "Cyrl";
                    case GREEK -> "Grek";
                    case HAN -> "Hani";
                    case HIRAGANA, KATAKANA -> "Kana";
                    case HANGUL -> "Hang";
                    case THAI -> "Thai";
                    default -> null;
                };
            }
        }
        return null;
    }
}
