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
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * The Swedish hunspell dictionary, compounds and inflections with it. It takes the better part of a second to read, so
 * that is done once, on a thread of its own, when somebody first says that it will be needed. Every answer is kept.
 * Thread-safe.
 */
final class SwedishDictionary {

    private static final String FOLDER = "/org/languagetool/resource/sv/hunspell/";

    private final CompletableFuture<Hunspell> reading = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggested = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pending = new AtomicInteger();

    /** Begins to read, unless that is done already, and returns at once. */
    void begin() {
        if (!begun.getAndSet(true)) {
            Thread thread = new Thread(() -> reading.completeAsync(SwedishDictionary::read, Runnable::run), "dictionary");
            thread.setDaemon(true);
            thread.start();
        }
    }

    boolean isRead() {
        return reading.isDone();
    }

    /** Begins to read, and runs {@code then} when that is done. */
    void whenRead(Runnable then) {
        reading.thenRun(then);
        begin();
    }

    boolean contains(String word) {
        return known.computeIfAbsent(word, any -> hunspell().spell(word));
    }

    /** What the dictionary has that looks like the word, best first; takes a tenth of a second for a new word. */
    List<String> suggestions(String word) {
        // No time limit: the same word has the same suggestions on a slow day.
        return suggested.computeIfAbsent(word, any -> List.copyOf(hunspell().suggest(word)));
    }

    /** As {@link #suggestions}, but none for a new word: they are looked for meanwhile, and after the last one {@code then} is run. */
    List<String> suggestionsSoFar(String word, Runnable then) {
        List<String> found = suggested.get(word);
        if (found == null && asked.add(word)) {
            pending.incrementAndGet();
            reading.thenRunAsync(() -> {
                suggestions(word);
                if (pending.decrementAndGet() == 0) {
                    then.run();
                }
            });
        }
        return found == null ? List.of() : found;
    }

    private Hunspell hunspell() {
        begin();
        return reading.join();
    }

    private static Hunspell read() {
        try (InputStream affixes = SwedishDictionary.class.getResourceAsStream(FOLDER + "sv_SE.aff");
                InputStream words = SwedishDictionary.class.getResourceAsStream(FOLDER + "sv_SE.dic")) {
            Dictionary dictionary = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            return new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> { });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
