package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock for renaming and deleting in a work folder; one build at a time holds it. A file lock works only between processes: within one,
 * a second lock fails instead of waiting. So the builds of this process first wait for a lock in memory.
 */
final class PublishLock {

    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private PublishLock() {}

    /** Work that is done while the lock is held. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits for the lock, does the work and releases the lock. */
    static <T> T withLock(Path workFolder, Work<T> work) throws IOException {
        IN_THIS_PROCESS.lock();
        try (FileChannel channel = FileChannel.open(workFolder.resolve("swap.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.run();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
