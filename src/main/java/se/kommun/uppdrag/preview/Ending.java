package se.kommun.uppdrag.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The end of threads that may be writing to the site's folder: whoever ends them must be able to remove it. */
final class Ending {

    private static final long MOST_SECONDS = 60;

    private Ending() {}

    /** Takes no more tasks, and waits for those that have begun: at most a minute each time, or until interrupted. */
    static void of(ExecutorService threads) {
        threads.shutdown();
        try {
            threads.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
