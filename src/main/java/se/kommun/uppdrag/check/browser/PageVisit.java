package se.kommun.uppdrag.check.browser;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kommun.uppdrag.browser.BrowserPage;
import se.kommun.uppdrag.browser.JsonValue;
import se.kommun.uppdrag.browser.MediaFeature;
import se.kommun.uppdrag.check.Baseline;
import se.kommun.uppdrag.check.PageSource;
import se.kommun.uppdrag.check.rules.RuleTexts;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;

/**
 * One visit to a page that is open: it is loaded once, and shown in every circumstance that readers may have. Each circumstance serves all
 * checks that it can.
 */
public final class PageVisit {

    private static final int HEIGHT = 800;
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private final BrowserPage page;
    private final PageFindings findings;
    private final AxeCheck axe;
    /** Text that is lost already as the page is shown to most readers: it is so by choice. */
    private final Set<String> lostByChoice = new HashSet<>();

    /**
     * @param page has the page open, at 1280 px in a light scheme
     * @param source the same page as it was sent
     * @param baseline accepted faults
     * @param known what the rules for HTML have found in it
     */
    public PageVisit(BrowserPage page, PageSource source, RuleTexts texts, Baseline baseline, Collection<Problem> known) {
        this.page = page;
        this.findings = new PageFindings(source.file(), new SourceElements(source.file(), source.html(), source.trace()), texts, baseline, known);
        this.axe = new AxeCheck(page, findings);
    }

    /** Runs every check, and returns the problems in the order in which they were found. */
    public List<Problem> run() {
        log();
        page.evaluate("document.querySelectorAll('details:not([open])').forEach(one => { one.open = true; })");
        wide();
        styles();
        preferences();
        narrow();
        wideInTheDark();
        page.media(MediaFeature.LIGHT);
        findings.addAll(PageScripts.run(page, "watched", false));
        PageScripts.run(page, "watched", true);
        page.whileFocused(new KeyboardCheck(page, findings)::check);
        new HoverCheck(page, findings).check();
        findings.addAll(PageScripts.run(page, "watched", false));
        findings.addAll(PageScripts.run(page, "routes"));
        findings.addAll(PageScripts.run(page, "device-motion"));
        page.whileFocused(() -> findings.addAll(PageScripts.run(page, "shortcuts")));
        return findings.problems();
    }

    private void log() {
        page.log().errors().stream().distinct().forEach(error -> findings.add("script-error", Severity.REVIEW, PageFindings.page(), "found", firstLine(error)));
        page.log().cspViolations().stream().distinct()
                .forEach(blocked -> findings.add("policy-violation", Severity.REVIEW, PageFindings.page(), "found", firstLine(blocked)));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private void wide() {
        lost("wide", false);
        findings.addAll(PageScripts.run(page, "targets"));
        findings.addAll(PageScripts.run(page, "motion", false));
        findings.addAll(PageScripts.run(page, "sound"));
        findings.addAll(PageScripts.run(page, "media-text"));
        axe.all();
    }

    private void styles() {
        ReaderStyle.SPACED.apply(page);
        lost("spaced", true);
        ReaderStyle.DOUBLE.apply(page);
        lost("double", true);
        ReaderStyle.NORMAL.apply(page);
        page.viewport(WIDE / 2, 512, 2); // 200 % zoom of 1280 × 1024, as ACT rule 59br37 has it
        lost("zoom", true);
        page.viewport(WIDE, HEIGHT, 1);
    }

    private void preferences() {
        findings.addAll(PageScripts.run(page.media(MediaFeature.FORCED_COLORS), "edges"));
        if (page.canEmulate(MediaFeature.REDUCED_MOTION)) {
            findings.addAll(PageScripts.run(page.media(MediaFeature.REDUCED_MOTION), "motion", true));
        }
    }

    private void narrow() {
        page.viewport(NARROW, HEIGHT, 1).media(MediaFeature.LIGHT);
        findings.addAll(PageScripts.run(page, "reflow"));
        lost("narrow", true);
        ReaderStyle.SPACED.apply(page);
        lost("spaced", true);
        ReaderStyle.NORMAL.apply(page);
        findings.addAll(PageScripts.run(page, "targets"));
        page.media(MediaFeature.DARK);
        axe.all();
    }

    /** Only what the narrow page has not shown in the dark, in the same colours. */
    private void wideInTheDark() {
        page.viewport(WIDE, HEIGHT, 1);
        axe.coloursOfTheRest();
    }

    /** @param circumstance key of its words; those of {@code wide} are remembered as chosen */
    private void lost(String circumstance, boolean isReported) {
        for (JsonValue text : PageScripts.run(page, "lost-text")) {
            String kind = text.path("key").asText();
            // Lines cut through by the box that they stand in are lost text even if that was so before (ACT rule 59br37).
            boolean isCut = kind.equals("cut") && text.path("own").asBoolean() && circumstance.equals("zoom");
            if ((lostByChoice.add(kind + text.path("node").path("selector").asText()) || isCut) && isReported) {
                findings.add("text-lost", isCut ? Severity.ERROR : Severity.REVIEW, text.path("node"), kind, text.path("text").asText(),
                        findings.texts().circumstance(circumstance));
            }
        }
    }
}
