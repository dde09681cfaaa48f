package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the accessibility statement of a Swedish public body must have: the list of Digg's regulation MDFFS 2019:2. Names of the body and the service are
 * not looked for, nor content that is exempt or outside the act, which not every statement has.
 */
final class StatementRules {

    private static final Pattern COMPLAINT = Pattern.compile("(?i)https?://(?:[a-z0-9-]++\\.)*digg\\.se/[^?#]*anmal.*");
    private static final Pattern MESSAGE = Pattern.compile("(?i)mailto:.*");

    static final List<Rule> RULES = List.of(
            Rule.of("statement-status", StatementRules::status),
            Rule.of("statement-part-missing", StatementRules::parts),
            Rule.of("statement-complaint-link", StatementRules::complaint));

    private StatementRules() {}

    private static void status(HtmlPage page, Findings findings) {
        AccessibilityStatement.on(page).ifPresent(statement -> {
            Set<String> statuses = statement.statuses();
            if (statuses.size() != 1) {
                findings.review(statement.heading(), statuses.isEmpty() ? "found" : "several");
            }
        });
    }

    private static void parts(HtmlPage page, Findings findings) {
        AccessibilityStatement.on(page).ifPresent(statement -> {
            boolean dated = statement.hasDate();
            report(dated && statement.has("statement-assessed"), statement, "assessed", findings);
            report(dated && statement.has("statement-updated"), statement, "updated", findings);
            report(statement.has("statement-methods"), statement, "method", findings);
            report(statement.has("statement-faults") || statement.statuses().equals(Set.of("helt")), statement, "faults", findings);
            report(hasMessageFunction(page), statement, "message", findings);
        });
    }

    private static void report(boolean present, AccessibilityStatement statement, String part, Findings findings) {
        if (!present) {
            findings.review(statement.heading(), part);
        }
    }

    /** Whether the page has a form to write in, or a link that may lead to one. */
    private static boolean hasMessageFunction(HtmlPage page) {
        return !page.exposed("textarea").isEmpty() || page.exposed("a").stream().anyMatch(link -> MESSAGE.matcher(link.attr("href")).matches()
                || WordLists.phrases("statement-messages").stream().anyMatch(page.name(link).toLowerCase(Locale.ROOT)::contains));
    }

    private static void complaint(HtmlPage page, Findings findings) {
        AccessibilityStatement.on(page).filter(any -> page.exposed("a").stream().noneMatch(link -> COMPLAINT.matcher(link.attr("href").strip()).matches()))
                .ifPresent(statement -> findings.review(statement.heading(), "found"));
    }
}
