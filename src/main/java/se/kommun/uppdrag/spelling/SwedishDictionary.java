package se.kommun.uppdrag.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
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

    private final AtomicBoolean begun = new AtomicBoolean();
    private final FutureTask<Hunspell> reading = new FutureTask<>(SwedishDictionary::read);
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggested = new ConcurrentHashMap<>();

    /** Begins to read, unless that is done already, and returns at once. */
    void begin() {
        if (!begun.getAndSet(true)) {
            Thread thread = new Thread(reading, "dictionary");
            thread.setDaemon(true);
            thread.start();
        }
    }

    boolean knows(String word) {
        return known.computeIfAbsent(word, any -> hunspell().spell(word));
    }

    /** What the dictionary has that looks like the word, best first; takes a tenth of a second for a new word. */
    List<String> suggestions(String word) {
        // No time limit: the same word has the same suggestions on a slow day.
        return suggested.computeIfAbsent(word, any -> List.copyOf(hunspell().suggest(word)));
    }

    private Hunspell hunspell() {
        begin();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return reading.get();
                } catch (InterruptedException stopped) {
                    interrupted = true;
                } catch (java.util.concurrent.ExecutionException failed) {
                    throw new IllegalStateException("the dictionary on the class path cannot be read", failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
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
