package se.kommun.uppdrag.build;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs tasks one at a time, on the threads that submit them. A thread that finds another one running tasks leaves its task in the queue
 * and goes on. Used to create files in one folder: the operating system does this one file at a time, and two threads that do it at once
 * spend as much time again waiting for each other, using the CPU. Thread-safe.
 */
public final class SerialExecutor {

    /** The number of tasks that may wait, each with its page in memory. A thread that submits one more waits for its turn. */
    private static final int MAX_WAITING = 64;

    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();

    /** Runs a task now, or leaves it to the thread that is running tasks. When all calls have returned, all tasks are done. */
    public void submit(Runnable task) {
        queue.add(task);
        if (waiting.incrementAndGet() > MAX_WAITING) {
            lock.lock();
        } else if (!lock.tryLock()) {
            return;
        }
        do {
            runAll();
        } while (!queue.isEmpty() && lock.tryLock()); // tasks that were submitted after the last poll, while the lock was still held
    }

    private void runAll() {
        try {
            for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
                waiting.decrementAndGet();
                next.run();
            }
        } finally {
            lock.unlock();
        }
    }
}
