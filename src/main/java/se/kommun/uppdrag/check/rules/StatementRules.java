package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What the accessibility statement of a Swedish public body must have: the list of Digg's regulation MDFFS 2019:2. A page is such a statement if its
 * heading begins with that word and its text names the act. Names of the body and the service are not looked for, nor content that is
 * exempt or outside the act, which not every statement has.
 */
final class StatementRules {

    private static final String STATEMENT = "tillgänglighetsredogörelse";
    private static final Pattern STATUS = Pattern.compile("\\b(inte (?:är )?helt|helt|delvis|inte|ej) förenlig\\b");
    private static final Pattern DATE = Pattern.compile("\\b(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) 20\\d\\d)\\b");
    private static final Pattern COMPLAINT = Pattern.compile("(?i)https?://(?:[a-z0-9-]++\\.)*digg\\.se/[^?#]*anmal.*");
    private static final Pattern MESSAGE = Pattern.compile("(?i)mailto:.*");

    static final List<Rule> RULES = List.of(
            Rule.of("statement-status", StatementRules::status),
            Rule.of("statement-part-missing", StatementRules::parts),
            Rule.of("statement-complaint-link", StatementRules::complaint));

    /**
     * An accessibility statement.
     *
     * @param text the text of the page in lower case
     */
    private record Statement(Element heading, String text) {

        boolean has(String list) {
            return WordLists.phrases(list).stream().anyMatch(text::contains);
        }

        /** The different statuses that the text tells. */
        Set<String> statuses() {
            return STATUS.matcher(text).results().map(match -> switch (match.group(1)) {
                case "helt" -> "helt";
                case "inte", "ej" -> "inte";
                default -> "delvis";
            }).collect(Collectors.toSet());
        }
    }

    private StatementRules() {}

    private static Optional<Statement> statement(HtmlPage page) {
        return page.cached(StatementRules.class, StatementRules::find);
    }

    private static Optional<Statement> find(HtmlPage page) {
        if (!LanguageTags.primary(page.root().attr("lang")).equals("sv")) {
            return Optional.empty();
        }
        return page.exposed("h1").stream().filter(heading -> ElementText.of(heading).strip().toLowerCase(Locale.ROOT).startsWith(STATEMENT)).findFirst()
                .map(heading -> new Statement(heading, page.prose().blocks().stream().map(TextBlock::line).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT)))
                .filter(statement -> statement.has("statement-acts"));
    }

    private static void status(HtmlPage page, Findings findings) {
        statement(page).ifPresent(statement -> {
            Set<String> statuses = statement.statuses();
            if (statuses.size() != 1) {
                findings.review(statement.heading(), statuses.isEmpty() ? "found" : "several");
            }
        });
    }

    private static void parts(HtmlPage page, Findings findings) {
        statement(page).ifPresent(statement -> {
            boolean dated = DATE.matcher(statement.text()).find();
            report(dated && statement.has("statement-assessed"), statement, "assessed", findings);
            report(dated && statement.has("statement-updated"), statement, "updated", findings);
            report(statement.has("statement-methods"), statement, "method", findings);
            report(statement.has("statement-faults") || statement.statuses().equals(Set.of("helt")), statement, "faults", findings);
            report(hasMessageFunction(page), statement, "message", findings);
        });
    }

    private static void report(boolean present, Statement statement, String part, Findings findings) {
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
        statement(page).filter(any -> page.exposed("a").stream().noneMatch(link -> COMPLAINT.matcher(link.attr("href").strip()).matches()))
                .ifPresent(statement -> findings.review(statement.heading(), "found"));
    }
}
