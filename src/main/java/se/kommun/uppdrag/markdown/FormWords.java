package se.kommun.uppdrag.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where a text speaks of a form. The words stand with a language's texts, separated by commas: a star at the end of a word
 * stands for any ending, a minus sign before one tells that it means something else.
 */
public final class FormWords {

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private FormWords() {}

    /**
     * A place in a text.
     *
     * @param start offset in the text that was searched
     * @param words as they stand there
     */
    public record Place(int start, String words) {}

    /** Every place in order; the text may be HTML, of which tags are passed over. */
    public static List<Place> in(String text, String words) {
        List<Place> places = new ArrayList<>();
        String plain = TAG.matcher(text).replaceAll(tag -> " ".repeat(tag.group().length()));
        Matcher found = pattern(words).matcher(plain);
        while (found.find()) {
            places.add(new Place(found.start(), found.group().replaceAll("\\s+", " ")));
        }
        return places;
    }

    private static Pattern pattern(String words) {
        String other = alternatives(words, true);
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + (other.isEmpty() ? "" : "(?!(?:" + other + ")(?![\\p{L}\\p{N}]))")
                + "(?:" + alternatives(words, false) + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternatives(String words, boolean other) {
        return Stream.of(words.split(",")).map(String::strip).filter(each -> !each.isEmpty() && each.startsWith("-") == other)
                .map(each -> other ? each.substring(1) : each)
                .map(each -> Stream.of(each.split(" +")).map(FormWords::word).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
    }

    private static String word(String word) {
        return word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*+" : Pattern.quote(word);
    }
}
