package se.kommun.uppdrag.check.rules;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** The analysis of a text is shared as long as the texts are small; a site of any size keeps no more than the limit. */
class TextCacheTest {

    private final TextCache cache = new TextCache();

    @Test
    void aTextIsAnalysedOnce() {
        AnalyzedText first = cache.analyze("Vi söker dig.");
        cache.analyze("Ring oss.");
        assertSame(first, cache.analyze("Vi söker dig."));
    }

    @Test
    void textsBeyondTheLimitAreForgotten() {
        AnalyzedText first = cache.analyze("Vi söker dig.");
        cache.analyze("a".repeat(TextCache.MAX_CHARACTERS / 2));
        cache.analyze("b".repeat(TextCache.MAX_CHARACTERS / 2));
        assertNotSame(first, cache.analyze("Vi söker dig."));
    }

    @Test
    void aTextLongerThanTheLimitIsNotKept() {
        AnalyzedText first = cache.analyze("Vi söker dig.");
        String tooLong = "a".repeat(TextCache.MAX_CHARACTERS + 1);
        assertNotSame(cache.analyze(tooLong), cache.analyze(tooLong));
        assertSame(first, cache.analyze("Vi söker dig."));
    }
}
