package se.kommun.uppdrag.published;

import java.util.List;
import se.kommun.uppdrag.browser.AxeResult;
import se.kommun.uppdrag.browser.AxeResult.Finding;

/** What axe-core cannot decide on this site, and why it is right all the same. */
final class Undecided {

    private static final String STEP_START = "<strong>.*";

    /**
     * @param rule axe-core's id
     * @param html what the element's start must match
     * @param reason how it is known to be right
     */
    private record Explained(String rule, String html, String reason) {

        boolean covers(Finding finding) {
            return finding.rule().equals(rule) && finding.html().matches("(?s)" + html);
        }
    }

    private static final String BESIDE = "The circle with the step's number, a pseudo element, stands beside the text, "
            + "which begins 4rem in. The text's ground is that of the page.";

    private static final List<Explained> LIST = List.of(
            new Explained("color-contrast-enhanced", STEP_START, BESIDE));

    private Undecided() {}

    static AxeResult explain(AxeResult result) {
        return result.accepting(finding -> LIST.stream().anyMatch(explained -> explained.covers(finding)));
    }
}
