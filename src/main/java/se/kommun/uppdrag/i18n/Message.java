package se.kommun.uppdrag.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders for values, written {@code {0}}, {@code {1}} …, split at them in advance.
 *
 * @param literals the text around the placeholders, one part more than there are placeholders; each can be empty
 * @param places the value index of each placeholder
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

    /** Returns whether there are braces that aren't part of a placeholder. */
    boolean hasStrayBrace() {
        return literals.stream().anyMatch(literal -> literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0);
    }

    /** Returns the indexes of the values that the text uses. */
    Set<Integer> values() {
        return new TreeSet<>(places);
    }

    /** Returns how many values a caller must pass. */
    int arguments() {
        return places.stream().mapToInt(place -> place + 1).max().orElse(0);
    }

    /**
     * Inserts values. A placeholder whose value is missing stays as written.
     *
     * @param literal applied to the text around the values
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
