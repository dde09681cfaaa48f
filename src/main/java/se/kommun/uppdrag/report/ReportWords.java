package se.kommun.uppdrag.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words shared by the text and HTML reports, in one language. Immutable. */
public record ReportWords(Messages messages) {

    public static ReportWords in(ReportLanguage language) {
        return new ReportWords(Messages.of(ReportWords.class, language));
    }

    /** The number of pages, such as "3 sidor". */
    public String pages(int number) {
        return number("pages", number);
    }

    /** The number of problems of each severity, such as "2 fel, 1 att granska, 3 varningar"; "inga problem" if there are none. */
    public String count(List<Problem> problems) {
        if (problems.isEmpty()) {
            return messages.text("none");
        }
        Map<Severity, Long> counts = problems.stream().collect(Collectors.groupingBy(Problem::severity, Collectors.counting()));
        return number("errors", counts.getOrDefault(Severity.ERROR, 0L)) + ", "
                + messages.text("reviews", counts.getOrDefault(Severity.REVIEW, 0L)) + ", "
                + number("warnings", counts.getOrDefault(Severity.WARNING, 0L));
    }

    /** The text of {@code key} in singular or plural. */
    String number(String key, long number) {
        return messages.text(key + (number == 1 ? ".one" : ".many"), number);
    }

    String text(String key, @Nullable Object... values) {
        return messages.text(key, values);
    }

    String severity(Severity severity) {
        return severity.word(messages.language());
    }

    String languageCode() {
        return messages.language().code();
    }
}
