package se.kommun.uppdrag.check.protocol;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.Severity;

/** Writes which rules look for faults against each requirement, and what a person has to review, for the documentation. */
public final class CoverageGuide {

    private CoverageGuide() {}

    /** The table in Markdown: every criterion of level A and AA, and the other clauses that rules are about. */
    public static String markdown(ReportLanguage language) {
        ProtocolWords words = ProtocolWords.in(language);
        StringBuilder text = new StringBuilder(words.text("coverage.head")).append('\n').append(words.text("coverage.table"));
        List<Requirement> documents = RequirementTable.ofDocuments();
        RequirementTable.ofPages().stream().filter(each -> each.chapter() != null).sorted(Comparator.comparing(each -> Version.parse(each.number())))
                .forEach(requirement -> {
                    Set<RuleInfo> rules = new LinkedHashSet<>(requirement.rules());
                    documents.stream().filter(each -> each.number().equals(requirement.number())).map(Requirement::rules).flatMap(Collection::stream).forEach(rules::add);
                    text.append("| ").append(words.heading(requirement)).append(" | ").append(ids(rules.stream(), Severity.ERROR, words)).append(" | ")
                            .append(ids(rules.stream(), Severity.REVIEW, words)).append(" | ").append(words.method(requirement)).append(" |\n");
                });
        return text.toString();
    }

    private static String ids(Stream<RuleInfo> rules, Severity severity, ProtocolWords words) {
        String ids = rules.filter(rule -> rule.severity() == severity).map(rule -> "`" + rule.id() + "`").collect(Collectors.joining(", "));
        return ids.isEmpty() ? words.text("coverage.none") : ids;
    }
}
