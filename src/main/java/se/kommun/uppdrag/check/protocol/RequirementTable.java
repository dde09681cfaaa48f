package se.kommun.uppdrag.check.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.ContentKind;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.EuropeanStandard;
import se.kommun.uppdrag.report.StandardChapter;
import se.kommun.uppdrag.report.SuccessCriterion;

/** The requirements of EN 301 549 for a website, from requirements.txt. */
final class RequirementTable {

    private static final String DOCUMENTS = "documents";
    private static final int SECTION = 0;
    private static final int NUMBER = 1;
    private static final int STANDARDS = 2;
    private static final int NEEDS = 3;
    private static final int LOOKS = 4;
    private static final List<Requirement> ALL = Resources.lines(RequirementTable.class, "requirements.txt").stream().map(RequirementTable::parse).toList();

    private RequirementTable() {}

    /** All requirements for pages, and the other clauses, in the order of the work. */
    static List<Requirement> ofPages() {
        return ALL;
    }

    /** The requirements for documents, in the same order. */
    static List<Requirement> ofDocuments() {
        return ALL.stream().filter(each -> each.criterion().isPresent())
                .filter(each -> each.standards().stream().anyMatch(standard -> !standard.clauses(StandardChapter.DOCUMENTS, List.of(each.number())).isEmpty()))
                .map(each -> new Requirement(DOCUMENTS, each.number(), StandardChapter.DOCUMENTS, each.standards(), List.of(), List.of())).toList();
    }

    private static Requirement parse(String line) {
        List<String> columns = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Optional<SuccessCriterion> criterion = SuccessCriterion.of(columns.get(NUMBER));
        List<EuropeanStandard> standards = criterion.map(SuccessCriterion::standards).orElseGet(() -> Arrays.stream(EuropeanStandard.values())
                .filter(standard -> words(columns.get(STANDARDS)).anyMatch(standard.version()::equals)).toList());
        return new Requirement(columns.get(SECTION), columns.get(NUMBER), criterion.isPresent() ? StandardChapter.WEB_PAGES : chapter(columns.get(NUMBER)), standards,
                kinds(columns.get(NEEDS)), kinds(columns.get(LOOKS)));
    }

    private static @Nullable StandardChapter chapter(String clause) {
        return EuropeanStandard.V4_1_1.clauses(StandardChapter.USER_PREFERENCES, List.of()).contains(clause) ? StandardChapter.USER_PREFERENCES : null;
    }

    private static List<ContentKind> kinds(String names) {
        return words(names).map(ContentKind::valueOf).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty() && !word.equals("*"));
    }
}
