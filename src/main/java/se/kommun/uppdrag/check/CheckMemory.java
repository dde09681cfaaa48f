package se.kommun.uppdrag.check;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.kommun.uppdrag.report.SourceTrace;
import se.kommun.uppdrag.text.Terms;

/** What was found on the pages of one site when they were last checked. Thread-safe. */
public final class CheckMemory {

    /** The trace stands for the lines that made the page: the same HTML may come from others. */
    private record Kept(String html, SourceTrace trace, Baseline borne, Terms easyWords, PageCheck check) {
        private boolean holds(String nowHtml, SourceTrace nowTrace, Baseline nowBorne, Terms nowEasyWords) {
            return trace == nowTrace && easyWords.equals(nowEasyWords) && html.equals(nowHtml) && borne.bearsAs(nowBorne);
        }
    }

    private final boolean keeps;
    private final Map<String, Kept> byFile = new ConcurrentHashMap<>();

    private CheckMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** Remembers nothing yet. */
    public static CheckMemory empty() {
        return new CheckMemory(true);
    }

    static CheckMemory none() {
        return new CheckMemory(false);
    }

    /** @param borne the baseline of this page alone, which is told what was found with it */
    PageCheck check(String file, String html, SourceTrace trace, Baseline borne, Terms easyWords, Supplier<PageCheck> check) {
        Kept kept = byFile.get(file);
        if (kept == null || !kept.holds(html, trace, borne, easyWords)) {
            kept = new Kept(html, trace, borne, easyWords, check.get());
            if (keeps) {
                byFile.put(file, kept);
            }
        } else {
            borne.foundBy(kept.borne());
        }
        return kept.check();
    }

    /** Forgets pages that are no longer there. */
    void retain(Set<String> files) {
        byFile.keySet().retainAll(files);
    }
}
