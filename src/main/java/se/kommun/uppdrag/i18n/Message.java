package se.kommun.uppdrag.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for values, written {@code {0}}, {@code {1}} …, cut at them once.
 *
 * @param literals what stands around the places, one more than there are places; each may be empty
 * @param places the number of the value at each
 */
record Message(List<String> literals, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    static Message of(String text) {
        List<String> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher found = PLACE.matcher(text);
        int from = 0;
        while (found.find()) {
            literals.add(text.substring(from, found.start()));
            places.add(Integer.parseInt(found.group(1)));
            from = found.end();
        }
        literals.add(text.substring(from));
        return new Message(List.copyOf(literals), List.copyOf(places));
    }

    /** Whether braces stand where no place is. */
    boolean hasStrayBrace() {
        return literals.stream().anyMatch(literal -> literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0);
    }

    /** The numbers of the values that the text wants. */
    Set<Integer> values() {
        return new TreeSet<>(places);
    }

    /** How many values a caller must give. */
    int arguments() {
        return places.stream().mapToInt(place -> place + 1).max().orElse(0);
    }

    /**
     * The text with values in their places; one that was not given leaves its place as written.
     *
     * @param literal what becomes of the text between the values
     */
    String with(List<String> given, UnaryOperator<String> literal) {
        StringBuilder text = new StringBuilder(literal.apply(literals.get(0)));
        for (int i = 0; i < places.size(); i++) {
            int value = places.get(i);
            text.append(value < given.size() ? given.get(value) : "{" + value + "}").append(literal.apply(literals.get(i + 1)));
        }
        return text.toString();
    }
}
