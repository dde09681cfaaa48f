package se.kommun.uppdrag.http;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Creates and stops the threads of a server. They may write files, so callers must wait for them before they delete the folder.
 */
public final class ServerThreads {

    private ServerThreads() {}

    /** Creates daemon threads, which don't keep the program running. */
    public static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Accepts no more tasks, and waits for those already submitted.
     *
     * @param unfinished message of the exception, in Swedish
     * @throws IOException if the tasks are not finished within a minute, or the waiting thread is interrupted; they may then
     *     still write
     */
    public static void end(ExecutorService threads, String unfinished) throws IOException {
        threads.shutdown();
        boolean done = false;
        try {
            done = threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!done) {
            throw new IOException(unfinished);
        }
    }
}
