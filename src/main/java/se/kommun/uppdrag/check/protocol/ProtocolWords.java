package se.kommun.uppdrag.check.protocol;

import java.util.Locale;
import se.kommun.uppdrag.check.rules.ContentKind;
import se.kommun.uppdrag.report.EuropeanStandard;
import se.kommun.uppdrag.report.Messages;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ProblemGroup;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.SuccessCriterion;

/** The words of the protocol in one language. */
record ProtocolWords(Messages messages) {

    static ProtocolWords in(ReportLanguage language) {
        return new ProtocolWords(Messages.of(ProtocolWords.class, language));
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** The number of the criterion or clause, and its name. */
    String heading(Requirement requirement) {
        return (requirement.isOfDocuments() ? requirement.clause() : requirement.number()) + " " + name(requirement);
    }

    String name(Requirement requirement) {
        return text(requirement.number() + ".name");
    }

    /** What a person does to review it. */
    String method(Requirement requirement) {
        String method = text(requirement.number() + ".method");
        String own = "document." + requirement.number();
        return !requirement.isOfDocuments() ? method : messages.texts().containsKey(own) ? text(own) : text("document.other", requirement.number());
    }

    /** Which law demands it, with the version of the standard and the clause, and its level. */
    String law(Requirement requirement) {
        EuropeanStandard standard = requirement.isLaw() ? EuropeanStandard.V3_2_1 : EuropeanStandard.V4_1_1;
        String law = text(requirement.isLaw() ? "law" : "future-law", standard.version(), requirement.clause());
        return requirement.criterion().map(SuccessCriterion::level).map(level -> law + " WCAG, " + text("level", level) + ".").orElse(law);
    }

    String kind(ContentKind kind) {
        return text("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is wrong, where, and how often. */
    String finding(ProblemGroup group) {
        Problem first = group.first();
        int count = group.problems().size();
        return first.message() + " " + (count == 1 ? first.place().toString() : text("places", count, first.place())) + " [" + first.rule() + "]";
    }

    String code() {
        return messages.language().code();
    }
}
