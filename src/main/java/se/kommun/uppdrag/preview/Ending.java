package se.kommun.uppdrag.preview;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The end of threads that may be writing to the site's folder: whoever ends them must be able to remove it. */
final class Ending {

    private static final long MOST_SECONDS = 60;

    private Ending() {}

    /**
     * Takes no more tasks, and waits for those that have come.
     *
     * @throws IOException when they are not done within a minute, or whoever waits is interrupted: then they may still write
     */
    static void of(ExecutorService threads) throws IOException {
        threads.shutdown();
        boolean done = false;
        try {
            done = threads.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!done) {
            throw new IOException("Förhandsvisningen håller fortfarande på att skriva.");
        }
    }
}
