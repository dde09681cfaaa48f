package se.kommun.uppdrag.check.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.check.rules.Rules;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.report.Severity;

/** Runs axe-core in a page, and reports what it finds and the rules for HTML have not. */
final class AxeCheck {

    private static final String CONTRAST = "color-contrast";
    private static final List<String> ALL = AxeRule.all().stream().map(AxeRule::id).toList();
    /** The rules that look at colours. They take half of the time. */
    private static final List<String> COLOURS = List.of(CONTRAST, "link-in-text-block");
    /** What axe-core finds of layout and colours, which the source does not tell. */
    private static final Set<String> OF_LAYOUT = Set.of(CONTRAST, "link-in-text-block", "target-size", "scrollable-region-focusable");

    private final BrowserPage page;
    private final PageFindings findings;

    AxeCheck(BrowserPage page, PageFindings findings) {
        this.page = page;
        this.findings = findings;
    }

    /** Every rule, on the page as it is shown now. */
    void all() {
        run(ALL, false);
    }

    /** Only the rules that look at colours, for a page that has been examined in another scheme. */
    void colours() {
        run(COLOURS, false);
    }

    /** The same, of what was hidden or had other colours when the whole page was examined last. */
    void coloursOfTheRest() {
        run(COLOURS, true);
    }

    private void run(List<String> rules, boolean rest) {
        if (!page.evaluate("typeof axe === 'object'").asBoolean()) {
            page.evaluate("(() => {" + Resources.text(AxeCheck.class, "/axe.min.js") + "})()");
        }
        List<JsonValue> unmeasured = new ArrayList<>();
        for (JsonValue found : PageScripts.run(page, "axe-run", rules, rest)) {
            boolean isCertain = found.path("certain").asBoolean();
            if (found.path("axe").asText().equals(CONTRAST)) {
                if (isCertain) {
                    contrast(found);
                } else {
                    unmeasured.add(found);
                }
            } else {
                AxeRule rule = AxeRule.of(found.path("axe").asText());
                findings.addOfAxe(rule, severity(rule, found.path("node"), isCertain), found.path("node"), found.path("tag").asText(), found.path("help").asText());
            }
        }
        PixelContrast.check(page, unmeasured, findings);
    }

    /** Where the rules for HTML have seen the same element, and found nothing, axe-core cannot be certain. */
    private Severity severity(AxeRule rule, JsonValue node, boolean isCertain) {
        boolean known = !OF_LAYOUT.contains(rule.id()) && !Rules.isOfBrowser(rule.rule()) && findings.isInSource(node);
        return rule.severity() == Severity.ERROR && (!isCertain || known) ? Severity.REVIEW : rule.severity();
    }

    private void contrast(JsonValue found) {
        double needed = found.path("isLarge").asBoolean() ? 3 : 4.5;
        double ratio = found.path("ratio").asDouble();
        String rule = ratio < needed ? "contrast-low" : "contrast-enhanced";
        findings.add(rule, Severity.ERROR, found.path("node"), "found", found.path("text").asText(), PixelContrast.decimal(ratio),
                PixelContrast.decimal(ratio < needed ? needed : needed + (needed == 3 ? 1.5 : 2.5)));
    }
}
