package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.report.Problem;

/**
 * Holds an accessibility statement to the order of its dates, to a review each year, to faults that fit its status, and its translations to
 * the same facts. The parts that it must have are keys of its page type.
 */
final class StatementChecks {

    /** The facts of a statement that are the same in all languages. */
    private static final List<String> FACTS = List.of("conformance", "standard", "first_published", "assessed", "method");
    private static final String DATES = "statement-dates";

    private StatementChecks() {}

    /** Reports a status that the faults of the text contradict. */
    static Optional<Problem> conformance(Page page, Article article) {
        String status = page.text("conformance").orElse("");
        if (!page.type().is(Purpose.ACCESSIBILITY) || status.isEmpty() || status.equals("helt") != article.hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(article.hasFaults()
                ? Problem.error("statement-conformance", page.placeOf("conformance"), "Webbplatsen sägs vara helt förenlig med lagen, men sidan räknar upp brister.",
                        "Skriv delvis eller inte, eller ta bort de brister som är rättade.")
                : Problem.error("statement-conformance", page.placeOf("conformance"), "Webbplatsen sägs inte vara helt förenlig med lagen, men sidan räknar inte upp någon brist.",
                        "Skriv varje brist, varför den finns och vad man kan göra i stället. De ska stå i rutor som ::: brister utan hörsel."));
    }

    /** Reports dates that contradict each other, and facts that the Swedish statement tells otherwise. */
    static List<Problem> facts(Page page, Optional<Page> original, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        LocalDate updated = page.date("updated").orElse(LocalDate.MAX);
        page.date("assessed").filter(today::isBefore).ifPresent(day -> found.add(Problem.error(DATES, page.placeOf("assessed"),
                "Bedömningen är daterad " + day + ", som inte har varit än.", "Skriv dagen då webbplatsen senast bedömdes.")));
        page.date("assessed").filter(day -> !day.isAfter(today) && day.isAfter(updated)).ifPresent(day -> found.add(Problem.error(DATES, page.placeOf("updated"),
                "Redogörelsen är senast uppdaterad " + updated + ", men bedömningen i den är från " + day + ".", "Läs igenom redogörelsen, och skriv dagen då du gjorde det.")));
        page.date("first_published").filter(updated::isBefore).ifPresent(day -> found.add(Problem.error(DATES, page.placeOf("first_published"),
                "Redogörelsen publicerades först " + day + ", men är senast uppdaterad före den dagen, " + updated + ".", "Rätta en av dagarna.")));
        original.filter(each -> each.type().is(Purpose.ACCESSIBILITY)).ifPresent(statement -> FACTS.stream()
                .filter(key -> !page.text(key).equals(statement.text(key))).forEach(key -> found.add(Problem.error("statement-differs", page.placeOf(key),
                        key + ": den " + LanguageCode.inSwedish(statement.lang()) + " redogörelsen säger " + statement.text(key).orElse("inget") + ".", "Samma sak ska stå på alla språk. Rätta den som är fel."))));
        return found;
    }

    /** Reports a review that is due, a year after the last one, or planned for later than that. */
    static Optional<Problem> review(Page page, LocalDate today) {
        Optional<LocalDate> due = page.date("assessed").map(day -> day.plusYears(1));
        Optional<LocalDate> planned = page.date("review_by");
        if (due.filter(today::isAfter).isPresent()) {
            return due.map(day -> Problem.warning("statement-review", page.placeOf("assessed"), "Webbplatsen skulle ha bedömts igen senast " + day + ".",
                    "Bedöm den igen, skriv det som har ändrats och den nya dagen."));
        }
        return due.filter(day -> planned.filter(day::isBefore).isPresent()).map(day -> Problem.warning("statement-review", page.placeOf("review_by"),
                "Redogörelsen ska ses över varje år. Nästa gång är senast " + day + ".", "Skriv den dagen, eller en tidigare."));
    }
}
