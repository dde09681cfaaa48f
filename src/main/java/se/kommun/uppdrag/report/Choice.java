package se.kommun.uppdrag.report;

import java.util.Collection;
import java.util.List;

/** A message value that lists alternatives, such as "a, b or c". */
public record Choice(List<String> words) {

    public Choice {
        words = List.copyOf(words);
    }

    public static Choice of(String... words) {
        return new Choice(List.of(words));
    }

    /** Sorts the words by UTF-16 code unit. */
    public static Choice of(Collection<String> words) {
        return new Choice(words.stream().sorted().toList());
    }

    /** The alternatives as text; empty if there are none. */
    String in(ReportLanguage language) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " " + language.or() + " " + words.get(last);
    }
}
