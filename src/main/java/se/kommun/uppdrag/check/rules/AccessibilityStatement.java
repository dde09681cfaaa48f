package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * An accessibility statement.
 *
 * @param text the text of the page in lower case
 */
record AccessibilityStatement(Element heading, String text) {

    private static final String STATEMENT = "tillgänglighetsredogörelse";
    private static final Pattern STATUS = Pattern.compile("\\b(inte (?:är )?helt|helt|delvis|inte|ej) förenlig\\b");
    private static final Pattern DATE = Pattern.compile("\\b(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) 20\\d\\d)\\b");

    /** The statement that a page is: its heading begins with that word and its text names the act. Empty if the page is something else. */
    static Optional<AccessibilityStatement> on(HtmlPage page) {
        return page.cached(AccessibilityStatement.class, AccessibilityStatement::find);
    }

    private static Optional<AccessibilityStatement> find(HtmlPage page) {
        if (!LanguageTags.primary(page.root().attr("lang")).equals("sv")) {
            return Optional.empty();
        }
        return page.exposed("h1").stream().filter(heading -> ElementText.of(heading).strip().toLowerCase(Locale.ROOT).startsWith(STATEMENT)).findFirst()
                .map(heading -> new AccessibilityStatement(heading, page.prose().blocks().stream().map(TextBlock::line).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT)))
                .filter(statement -> statement.has("statement-acts"));
    }

    boolean has(String list) {
        return WordLists.phrases(list).stream().anyMatch(text::contains);
    }

    boolean hasDate() {
        return DATE.matcher(text).find();
    }

    /** The different statuses that the text states. */
    Set<String> statuses() {
        return STATUS.matcher(text).results().map(match -> switch (match.group(1)) {
            case "helt" -> "helt";
            case "inte", "ej" -> "inte";
            default -> "delvis";
        }).collect(Collectors.toSet());
    }
}
