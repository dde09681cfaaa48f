package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.html.Html;
import se.kommun.uppdrag.report.Severity;

/** What the rules did not read must not pass as sound: a page is whole, and neither too deep nor too large. */
final class PageReadInFull {

    private static final Rule SIZE = PageRule.of(Rules.TOO_COMPLEX, Severity.ERROR, "Sidan går att granska i sin helhet",
            "Det som inte har granskats kan vara fel. Också webbläsare och hjälpmedel får svårt med så stora sidor.",
            "Dela sidan i flera, eller ta bort element som bara omger andra.", "", "", PageReadInFull::size);

    static final List<Rule> RULES = List.of(SIZE, PageRule.of("page-incomplete", Severity.ERROR, "Filen är en hel webbsida",
            "Webbläsare och hjälpmedel gissar när något saknas, och gissar olika. Flera regler prövar bara hela sidor.",
            "Skriv <!doctype html>, <html lang=\"sv\"> och <title>, eller granska sidan som filen är en del av.", "", "", PageReadInFull::whole));

    private PageReadInFull() {}

    private static void size(HtmlPage page, Findings findings) {
        switch (page.excess()) {
            case DEPTH -> findings.error(page.document(), "Mer än " + Html.DEEPEST + " element står i varandra. Resten av sidan har inte granskats.");
            case LENGTH -> findings.error(page.document(), "Sidan är för stor. Den har inte granskats.");
            default -> { }
        }
    }

    private static void whole(HtmlPage page, Findings findings) {
        if (page.html().isBlank()) {
            findings.error(page.document(), "Filen är tom.");
            return;
        }
        if (page.document().documentType() == null && page.everywhere().stream().noneMatch(element -> isWritten(element.sourceRange()))) {
            findings.error(page.document(), "Filen innehåller ingen HTML.");
            return;
        }
        List<String> missing = new ArrayList<>();
        if (page.document().documentType() == null) {
            missing.add("<!doctype html>");
        }
        if (!isWritten(page.root().sourceRange())) {
            missing.add("elementet html");
        }
        if (!page.isWhole()) {
            missing.add("elementet title");
        }
        if (!missing.isEmpty()) {
            String message = "Filen saknar " + String.join(", ", missing) + ".";
            if (page.document().documentType() == null) {
                findings.error(page.root(), message);
            } else {
                findings.warning(page.root(), message);
            }
        }
    }

    private static boolean isWritten(Range tag) {
        return tag.isTracked() && !tag.isImplicit();
    }
}
