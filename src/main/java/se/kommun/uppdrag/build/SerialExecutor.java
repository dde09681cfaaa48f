package se.kommun.uppdrag.build;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work that one thread at a time does, whichever comes first; the others leave theirs with it and go on. For files in one
 * folder: the system makes them one after another in any case, and two threads that make them at once spend as long again
 * waiting for each other, at work. Thread-safe.
 */
public final class SerialExecutor {

    /** So many pieces of work may wait, each with its page in memory; whoever leaves one more waits too. */
    private static final int MOST_WAITING = 64;

    private final Queue<Runnable> left = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ReentrantLock turn = new ReentrantLock();

    /** When all threads have come back from here, all work is done. */
    public void leave(Runnable work) {
        left.add(work);
        if (waiting.incrementAndGet() > MOST_WAITING) {
            turn.lock();
        } else if (!turn.tryLock()) {
            return;
        }
        do {
            runAll();
        } while (!left.isEmpty() && turn.tryLock()); // what was left after the last look, while the turn was still taken
    }

    private void runAll() {
        try {
            for (Runnable next = left.poll(); next != null; next = left.poll()) {
                waiting.decrementAndGet();
                next.run();
            }
        } finally {
            turn.unlock();
        }
    }
}
