package se.kommun.uppdrag.build.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to rename and to clean in a workshop, held by one build at a time. A file lock holds between processes
 * only (within one it is refused, not waited for), so builds of this process queue for a lock of their own first.
 */
final class PublishLock {

    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private PublishLock() {}

    /** What is done while it is held. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits for the turn, and gives it back when the work is done. */
    static <T> T take(Path workshop, Work<T> work) throws IOException {
        IN_THIS_PROCESS.lock();
        try (FileChannel channel = FileChannel.open(workshop.resolve("swap.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.run();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
