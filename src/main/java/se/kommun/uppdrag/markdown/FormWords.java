package se.kommun.uppdrag.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the places where a text mentions a form. The words come from the language's texts, separated by commas. A star at the end
 * of a word matches any ending. A minus sign before a word excludes matches that mean something else.
 */
public final class FormWords {

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private FormWords() {}

    /**
     * A match in a text.
     *
     * @param start offset in the text that was searched
     * @param words the matched words, with each run of white space replaced by one space
     */
    public record Place(int start, String words) {}

    /**
     * Returns every match in order. The text may be HTML: tags are ignored.
     *
     * @param words the list of words, as described for this class
     */
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
        String excluded = alternatives(words, true);
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + (excluded.isEmpty() ? "" : "(?!(?:" + excluded + ")(?![\\p{L}\\p{N}]))")
                + "(?:" + alternatives(words, false) + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternatives(String words, boolean excluded) {
        return Stream.of(words.split(",")).map(String::strip).filter(each -> !each.isEmpty() && each.startsWith("-") == excluded)
                .map(each -> excluded ? each.substring(1) : each)
                .map(each -> Stream.of(each.split(" +")).map(FormWords::word).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
    }

    private static String word(String word) {
        return word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*+" : Pattern.quote(word);
    }
}
