package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.uppdrag.check.rules.PageOpening.Bypass;
import se.kommun.uppdrag.check.rules.PageOpening.Kind;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Severity;

/**
 * Requires that what a page begins with can be skipped, if a page that it links to has it too. Each page is compared with at most two others: what a
 * site repeats stands on those too.
 *
 * @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/cf77f2/">ACT rule cf77f2, Bypass Blocks of Repeated Content</a>
 */
final class BypassRule {

    static final SiteRule RULE = SiteRule.of("bypass-missing", BypassRule::check);

    private static final int MAX_COMPARED = 2;
    /** If so many headings are hidden by style sheets, that of the others is no more likely to be seen. */
    private static final int MAX_HEADINGS = 20;

    private BypassRule() {}

    private static void check(SiteFacts site, SiteFindings findings) {
        LinkedFiles files = new LinkedFiles(site);
        HidingStyles styles = new HidingStyles(site, files);
        Map<String, Set<Integer>> blocks = new HashMap<>();
        for (PageFacts page : site.pages()) {
            if (page.opening().passages().isEmpty()) {
                continue;
            }
            for (PageFacts other : files.pages(page).limit(MAX_COMPARED).toList()) {
                RepeatedBlocks repeated = RepeatedBlocks.of(page.opening(),
                        blocks.computeIfAbsent(other.file(), absent -> new HashSet<>(other.opening().blocks())));
                if (repeated != null) {
                    report(page, repeated, styles, other.file(), findings);
                    break;
                }
            }
        }
    }

    private static void report(PageFacts page, RepeatedBlocks repeated, HidingStyles styles, String other, SiteFindings findings) {
        List<Bypass> bypasses = page.opening().bypasses().stream().filter(repeated::isPassedBy).toList();
        List<Bypass> headings = bypasses.stream().filter(bypass -> bypass.kind() == Kind.HEADING).toList();
        boolean isCertain = has(bypasses, Kind.LANDMARK) || has(bypasses, Kind.LINKED) || headings.stream().limit(MAX_HEADINGS).anyMatch(heading -> !styles.hide(page, heading));
        if (isCertain) {
            return;
        }
        Location own = repeated.firstOwn().location();
        if (has(bypasses, Kind.CONTROL)) {
            findings.report(Severity.REVIEW, own, "control", other);
        } else if (!headings.isEmpty() || has(bypasses, Kind.UNSEEN_HEADING)) {
            findings.report(Severity.REVIEW, own, "unseen", other);
        } else if (page.opening().bypasses().stream().anyMatch(repeated::isPartlyPassedBy)) {
            findings.report(Severity.REVIEW, own, "headings", other);
        } else {
            findings.report(own, "found", other);
        }
    }

    private static boolean has(List<Bypass> bypasses, Kind kind) {
        return bypasses.stream().anyMatch(bypass -> bypass.kind() == kind);
    }
}
