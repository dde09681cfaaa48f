package se.kommun.uppdrag.check;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.kommun.uppdrag.text.Terms;

/** What was found on the pages of one site when they were last checked. Thread-safe. */
public final class CheckMemory {

    /** The trace stands for the lines that made the page: the same HTML may come from others. */
    private record Kept(PageText page, Baseline borne, Terms easyWords, PageCheck check) {
        private boolean holds(PageText now, Baseline nowBorne, Terms nowEasyWords) {
            return page.trace() == now.trace() && easyWords.equals(nowEasyWords) && page.html().equals(now.html()) && borne.bearsAs(nowBorne);
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

    /**
     * What was found on a page when it was the same; null when it was not.
     *
     * @param borne the baseline of this page alone, which is told what was found with it
     */
    PageCheck known(PageText page, Baseline borne, Terms easyWords) {
        Kept kept = byFile.get(page.file());
        if (kept == null || !kept.holds(page, borne, easyWords)) {
            return null;
        }
        borne.foundBy(kept.borne());
        return kept.check();
    }

    /** @param borne the baseline of this page alone, which knows what was found with it */
    void keep(PageText page, Baseline borne, Terms easyWords, PageCheck check) {
        if (keeps) {
            byFile.put(page.file(), new Kept(page, borne, easyWords, check));
        }
    }

    /** Forgets pages that are no longer there. */
    void retain(Set<String> files) {
        byFile.keySet().retainAll(files);
    }
}
