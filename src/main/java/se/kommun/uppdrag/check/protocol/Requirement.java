package se.kommun.uppdrag.check.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.ContentKind;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.EuropeanStandard;
import se.kommun.uppdrag.report.StandardChapter;
import se.kommun.uppdrag.report.SuccessCriterion;

/**
 * A requirement of EN 301 549 for a website: a success criterion of level A or AA for pages or documents, or another clause.
 *
 * @param section the key of the section of the protocol
 * @param number of the criterion or the clause
 * @param chapter of the standard; null for a clause that no rule is about
 * @param standards the versions that have it
 * @param needs it does not apply if the pages have none of these; empty if it always applies
 * @param looks what to list for the person who reviews it
 */
record Requirement(String section, String number, @Nullable StandardChapter chapter, List<EuropeanStandard> standards, List<ContentKind> needs, List<ContentKind> looks) {

    private static final String DOCUMENTS = "documents";
    private static final int SECTION = 0;
    private static final int NUMBER = 1;
    private static final int STANDARDS = 2;
    private static final int NEEDS = 3;
    private static final int LOOKS = 4;

    /** Holder for lazy initialization. */
    private static final class Table {
        private static final List<Requirement> ALL = Resources.lines(Requirement.class, "requirements.txt").stream().map(Requirement::parse).toList();
    }

    /** All requirements for pages, and the other clauses, in the order of the work. */
    static List<Requirement> ofPages() {
        return Table.ALL;
    }

    /** The requirements for documents, in the same order. */
    static List<Requirement> ofDocuments() {
        return Table.ALL.stream().filter(each -> each.criterion().isPresent())
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

    /** The criterion of WCAG; empty for another clause. */
    Optional<SuccessCriterion> criterion() {
        return SuccessCriterion.of(number);
    }

    /** The clause of EN 301 549, which is also the key of the requirement in the protocol. */
    String clause() {
        return chapter == null ? number : standards.get(0).clauses(chapter, List.of(number)).get(0);
    }

    /** Whether the version that Swedish law refers to has it. */
    boolean isLaw() {
        return standards.contains(EuropeanStandard.V3_2_1);
    }

    boolean isOfDocuments() {
        return chapter == StandardChapter.DOCUMENTS;
    }

    /** Whether findings about a part of the standard, and about criteria, are about it. */
    boolean isOf(StandardChapter part, List<String> wcag) {
        return part == chapter && (chapter == StandardChapter.USER_PREFERENCES || wcag.contains(number));
    }

    /** The rules that look for faults against it in HTML and documents. */
    List<RuleInfo> rules() {
        return Rules.infos().values().stream().filter(rule -> !Rules.isOfBrowser(rule.id()) && isOf(rule.chapter(), rule.wcag())).toList();
    }
}
