package se.kommun.uppdrag.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.kommun.uppdrag.check.browser.EngineChecks;
import se.kommun.uppdrag.check.browser.ReaderStyle;

/** All that readers may look at a page with: narrow and wide, their own style, magnified, in forced colours, without motion. */
public final class Circumstances {

    private Circumstances() {}

    /**
     * What is wrong with the open page in any of them; empty when nothing is.
     *
     * @param also what else to look for at each width, in each style
     */
    public static Map<String, List<String>> faults(Page page, Function<Page, List<String>> also) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (int width : new int[] {320, 768, 1280}) {
            page.viewport(width, 800, 1).media(MediaFeature.LIGHT);
            for (ReaderStyle style : ReaderStyle.values()) {
                style.apply(page);
                List<String> found = new ArrayList<>(EngineChecks.faults(page, "reflow"));
                found.addAll(also.apply(page));
                faults.put(width + " px " + style, found);
            }
            ReaderStyle.NORMAL.apply(page);
            faults.put(width + " px targets", EngineChecks.faults(page, "targets"));
            faults.put(width + " px forced colours", EngineChecks.faults(page.media(MediaFeature.FORCED_COLORS), "edges"));
        }
        faults.put("1280 px at 400 %", EngineChecks.faults(page.viewport(320, 256, 4).media(MediaFeature.LIGHT), "reflow"));
        faults.put("reduced motion", EngineChecks.faults(page.media(MediaFeature.REDUCED_MOTION), "motion", true));
        faults.values().removeIf(List::isEmpty);
        return faults;
    }
}
