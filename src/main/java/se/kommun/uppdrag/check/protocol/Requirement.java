package se.kommun.uppdrag.check.protocol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.ContentKind;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.check.rules.Rules;
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
