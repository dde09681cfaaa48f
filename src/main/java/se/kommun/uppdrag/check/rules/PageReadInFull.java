package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.check.html.HtmlParser;
import se.kommun.uppdrag.report.Severity;

/** Requires that a page is complete and within the size limits, so that a page that was not fully read cannot pass the check. */
final class PageReadInFull {

    private static final Rule SIZE = Rule.of(Rules.TOO_COMPLEX, PageReadInFull::size);

    static final List<Rule> RULES = List.of(SIZE, Rule.of("page-incomplete", PageReadInFull::incomplete));

    private PageReadInFull() {}

    private static void size(HtmlPage page, Findings findings) {
        switch (page.excess()) {
            case DEPTH -> findings.error(page.document(), "depth", HtmlParser.DEEPEST);
            case LENGTH -> findings.error(page.document(), "length");
            default -> { }
        }
    }

    private static void incomplete(HtmlPage page, Findings findings) {
        if (page.html().isBlank()) {
            findings.error(page.document(), "empty");
            return;
        }
        if (page.document().documentType() == null && page.allElements().stream().noneMatch(element -> isWritten(element.sourceRange()))) {
            findings.error(page.document(), "no-html");
            return;
        }
        List<String> missing = new ArrayList<>();
        if (page.document().documentType() == null) {
            missing.add("<!doctype html>");
        }
        if (!isWritten(page.root().sourceRange())) {
            missing.add("<html>");
        }
        if (!page.isWholeDocument()) {
            missing.add("<title>");
        }
        if (!missing.isEmpty()) {
            Severity severity = page.document().documentType() == null ? Severity.ERROR : Severity.WARNING;
            findings.report(severity, page.root(), "found", String.join(", ", missing));
        }
    }

    private static boolean isWritten(Range tag) {
        return tag.isTracked() && !tag.isImplicit();
    }
}
