package se.kommun.uppdrag.http;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The threads of a server. They may be writing files: whoever ends them must be able to remove the folder. */
public final class ServerThreads {

    private ServerThreads() {}

    /** Makes threads that don't keep the program running. */
    public static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Takes no more tasks, and waits for those that have come.
     *
     * @param unfinished message of the exception, in Swedish
     * @throws IOException if they aren't done within a minute, or whoever waits is interrupted: then they may still write
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
