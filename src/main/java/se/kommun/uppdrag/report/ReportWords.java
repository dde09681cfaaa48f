package se.kommun.uppdrag.report;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words shared by the text and HTML reports, in one language. Immutable. */
public record ReportWords(Messages messages) {

    /** The number of other places that a report names. */
    private static final int MAX_PLACES = 3;

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

    /** What is wrong and how to fix it, whether the law demands it, and where else it stands. */
    String describe(ProblemGroup group) {
        Problem first = group.first();
        StringJoiner text = new StringJoiner(" ").add(first.message());
        Stream.of(first.fix(), law(first), places(group)).filter(part -> !part.isEmpty()).forEach(text::add);
        return text.toString();
    }

    /** Whether the law demands it, with the clauses; empty if the problem is not about accessibility. */
    public String law(Problem problem) {
        EuropeanStandard standard = problem.obligation() == Obligation.LAW ? EuropeanStandard.V3_2_1 : EuropeanStandard.V4_1_1;
        return problem.wcag().isEmpty() && problem.clauses().isEmpty() ? "" : problem.obligation() == Obligation.ADVICE ? messages.text("level.advice")
                : messages.text("level." + problem.obligation().key(), String.join(", ", standard.clauses(problem.chapter(), problem.wcag())));
    }

    /** The number of places and the first of them; empty if there is only one. */
    private String places(ProblemGroup group) {
        int others = group.problems().size() - 1;
        if (others == 0) {
            return "";
        }
        String first = group.problems().stream().skip(1).limit(MAX_PLACES).map(problem -> problem.place().toString()).collect(Collectors.joining(", "));
        String where = group.files() == 1 ? messages.text("places", others + 1) : messages.text("places.files", others + 1, group.files());
        return messages.text("places.also", where, first) + (others > MAX_PLACES ? " " + messages.text("places.more", others - MAX_PLACES) : "") + ".";
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
