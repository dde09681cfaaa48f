package se.kommun.uppdrag.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses the language of a text by its script and by its commonest words. Says nothing where it is not rather sure. */
final class LanguageGuess {

    private static final int MOST_WORDS = 600;
    /** The bits of a language's counter: there are ten in a long. */
    private static final int COUNTER = 6;
    private static final int MOST_COUNTED = (1 << COUNTER) - 1;

    private static final Map<String, Set<String>> COMMON = Map.of(
            "sv", words("i och att det som en på är av för med till den har de inte om ett han men var jag från kan när ska hon eller vi du din sig så här också efter vid få mer där alla"),
            "en", words("the and of to is in that it for was on are as with his they at be this have from or had by but what some we can you were all your when how said has will not an which their"),
            "fi", words("ja on ei se että hän oli joka mutta ovat kun niin myös tai voi olla mitä sen sekä jos ole kuin tämä vain ovat sinun voit minä"),
            "de", words("der die und das ist nicht ein eine den mit von zu auf für im dem sich des auch es an als werden aus er hat dass sie nach bei wir ich einer um wird oder"),
            "fr", words("le la les et des est une du en pour que qui dans il pas ne sur au par plus avec ce sont mais cette vous nous elle ou aux ses été il un de je"),
            "es", words("el la los las y de que en un una es por con para se no del su al lo como más pero sus este son está esta muy ya también fue ha"),
            "no", words("i og det som en på er av for med til den har de ikke om et han men var jeg fra kan når skal hun eller vi du din seg så her også etter ved få mer der alle"),
            "da", words("i og det som en på er af for med til den har de ikke om et han men var jeg fra kan når skal hun eller vi du din sig så her også efter ved få mere der alle"),
            "nl", words("de het een en van is dat op te niet zijn voor met die aan er om ook als maar bij dan nog naar uit wordt door worden deze kan ze heeft"),
            "pl", words("i w na z do się nie jest że to o jak po co tak za od przez dla ale czy są był przy oraz jego lub może"));

    /** Languages that share most of their commonest words: one is no evidence against the other. */
    private static final Set<String> ALIKE = Set.of("sv", "no", "da", "nb", "nn");

    /** Where two have as many of their words in a text, the first is guessed. */
    private static final List<String> NAMES = List.of("no", "sv", "da", "de", "en", "es", "fi", "fr", "nl", "pl");

    private LanguageGuess() {}

    /** The commonest words of all languages that are told apart. */
    static Set<String> commonWords() {
        return COMMON.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /**
     * For each language that the word is common in, a one in the language's counter: the sum over at most
     * {@link #MOST_COUNTED} words has for each language how many of them are common in it.
     */
    static long languagesOf(String word) {
        long languages = 0;
        for (int language = 0; language < NAMES.size(); language++) {
            languages |= COMMON.get(NAMES.get(language)).contains(word) ? 1L << language * COUNTER : 0;
        }
        return languages;
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ")));
    }

    /**
     * The language's primary subtag, or a script's name for texts in another script than Latin; null when not sure, or
     * when there are fewer words than {@code fewest}.
     */
    static String of(List<Words> texts, int fewest) {
        boolean latin = true;
        int words = 0;
        for (Words text : texts) {
            latin &= text.latin();
            words += text.count();
        }
        String script = latin ? null : script(texts.stream().map(Words::line).collect(Collectors.joining(" ")));
        return script != null || words < fewest ? script : language(texts);
    }

    private static String language(List<Words> texts) {
        int[] hits = new int[NAMES.size()];
        long some = 0;
        int inSome = 0;
        int count = 0;
        for (Words text : texts) {
            short[] numbers = text.numbers();
            int most = Math.min(numbers.length, MOST_WORDS - count);
            for (int i = 0; i < most; i++) {
                some += KnownWords.counted(numbers[i]);
                if (++inSome == MOST_COUNTED) {
                    add(some, hits);
                    some = 0;
                    inSome = 0;
                }
            }
            count += most;
        }
        add(some, hits);
        int best = best(hits, count);
        return best < 0 || !varied(texts, 1L << best * COUNTER) ? null : NAMES.get(best);
    }

    private static void add(long counted, int[] hits) {
        for (int language = 0; language < hits.length; language++) {
            hits[language] += (int) (counted >>> language * COUNTER) & MOST_COUNTED;
        }
    }

    /**
     * Whether three different words speak for it: a list in which the same little word comes again and again tells no language.
     *
     * @param language the one in its counter
     */
    private static boolean varied(List<Words> texts, long language) {
        int first = KnownWords.NONE;
        int second = KnownWords.NONE;
        for (Words text : texts) {
            for (short number : text.numbers()) {
                if ((KnownWords.counted(number) & language) != 0 && number != first && number != second) {
                    if (first == KnownWords.NONE) {
                        first = number;
                    } else if (second == KnownWords.NONE) {
                        second = number;
                    } else {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a word that is not Swedish is among the commonest of English. */
    static boolean isEnglish(String word) {
        return COMMON.get("en").contains(word.toLowerCase(Locale.ROOT));
    }

    /** The place in {@link #NAMES} of the language that most speaks for; -1 when not sure. */
    private static int best(int[] hits, int count) {
        int best = 0;
        for (int other = 1; other < hits.length; other++) {
            best = hits[other] > hits[best] ? other : best;
        }
        int most = hits[best];
        if (most < 4 || most * 100 < count * 18) {
            return -1;
        }
        for (int other = 0; other < hits.length; other++) {
            if (hits[other] * 5 > most * 3 && other != best && !related(NAMES.get(best), NAMES.get(other))) {
                return -1;
            }
        }
        return best;
    }

    /** Whether a text that was guessed as {@code guess} may well be marked as {@code tag}. */
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
            default -> COMMON.containsKey(primary) ? related(guess, primary)
                    : !Set.of("ar", "he", "fa", "ru", "uk", "zh", "ja", "ko", "el", "th", "so", "it", "pt").contains(primary);
        };
    }

    private static boolean related(String one, String other) {
        return one.equals(other) || ALIKE.contains(one) && ALIKE.contains(other);
    }

    private static String script(String text) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int total = 0;
        for (int i = 0; i < text.length() && total < MOST_WORDS * 4; i++) {
            char character = text.charAt(i);
            if (Character.isLetter(character)) {
                total++;
                letters.merge(Words.isLatin(character) ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(character), 1, Integer::sum);
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
