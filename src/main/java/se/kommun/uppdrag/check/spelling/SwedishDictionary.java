package se.kommun.uppdrag.check.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The Swedish hunspell dictionary, with compounds and inflections. Loading takes almost a second, so it happens once, on its
 * own thread, at the first request. All results are cached. Thread-safe.
 */
final class SwedishDictionary {

    private static final String FOLDER = "/org/languagetool/resource/sv/hunspell/";

    private final CompletableFuture<Dictionary> loading = new CompletableFuture<>();
    private final CompletableFuture<Hunspell> checking = loading.thenApply(words -> new Hunspell(words, TimeoutPolicy.NO_TIMEOUT, () -> { }));
    private @Nullable Suggester suggester;
    private final AtomicBoolean started = new AtomicBoolean();
    private final Map<String, Boolean> spellingCache = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggestionCache = new ConcurrentHashMap<>();
    private final Set<String> requested = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pending = new AtomicInteger();

    /** Starts to load the dictionary, unless that was done already. Returns immediately. */
    void startLoading() {
        if (!started.getAndSet(true)) {
            Thread thread = new Thread(() -> loading.completeAsync(SwedishDictionary::load, Runnable::run), "dictionary");
            thread.setDaemon(true);
            thread.start();
        }
    }

    boolean isLoaded() {
        return loading.isDone();
    }

    /** Starts to load the dictionary, and runs {@code then} when it is loaded. */
    void whenLoaded(Runnable then) {
        loading.thenRun(then);
        startLoading();
    }

    /** Whether the spelling is correct. Waits until the dictionary is loaded. */
    boolean contains(String word) {
        return spellingCache.computeIfAbsent(word, key -> hunspell().spell(word));
    }

    /** Similar words, best first. Takes about 0.1 seconds for a new word. Waits until the dictionary is loaded. */
    List<String> suggestions(String word) {
        // No time limit, so that the suggestions for a word do not depend on the load of the machine.
        return suggestionCache.computeIfAbsent(word, key -> List.copyOf(suggester().suggestNoTimeout(word, () -> { })));
    }

    /** Made at the first request: its cache of all words takes as long as one suggestion, and saves a fifth of each later one. */
    private synchronized Suggester suggester() {
        if (suggester == null) {
            startLoading();
            suggester = new Suggester(loading.join()).withSuggestibleEntryCache();
        }
        return suggester;
    }

    /**
     * As {@link #suggestions}, but never waits: a new word gives an empty list and is looked up in the background. {@code then}
     * runs when no look-up is pending any more.
     */
    List<String> suggestionsIfCached(String word, Runnable then) {
        List<String> found = suggestionCache.get(word);
        if (found == null && requested.add(word)) {
            pending.incrementAndGet();
            loading.thenRunAsync(() -> {
                suggestions(word);
                if (pending.decrementAndGet() == 0) {
                    then.run();
                }
            });
        }
        return found == null ? List.of() : found;
    }

    private Hunspell hunspell() {
        startLoading();
        return checking.join();
    }

    private static Dictionary load() {
        try (InputStream affixes = SwedishDictionary.class.getResourceAsStream(FOLDER + "sv_SE.aff");
                InputStream words = SwedishDictionary.class.getResourceAsStream(FOLDER + "sv_SE.dic")) {
            return new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
