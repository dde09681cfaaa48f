package se.kommun.uppdrag.check.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers the analysis of texts, because menus, headers and footers are the same on all pages of a site. Thread-safe. */
public final class TextCache {

    /** The length of the texts that it holds, which take some 20 times as many bytes. When there are more it begins anew. */
    static final int MAX_CHARACTERS = 300_000;

    private final Map<String, AnalyzedText> texts = new ConcurrentHashMap<>();
    private final AtomicInteger characters = new AtomicInteger();

    AnalyzedText analyze(String text) {
        AnalyzedText known = texts.get(text);
        if (known != null || text.length() > MAX_CHARACTERS) {
            return known == null ? AnalyzedText.of(text) : known;
        }
        AnalyzedText analyzed = AnalyzedText.of(text);
        if (characters.addAndGet(text.length()) > MAX_CHARACTERS) {
            texts.clear();
            characters.set(text.length());
        }
        texts.put(text, analyzed);
        return analyzed;
    }
}
