package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SerialExecutorTest {

    @Test
    void allWorkIsDoneByOneThreadAtATimeWhenAllHaveComeBack() throws InterruptedException {
        SerialExecutor folder = new SerialExecutor();
        int[] done = {0}; // counts wrong as soon as two threads are at work
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Thread[] threads = IntStream.range(0, 8).mapToObj(number -> new Thread(() -> {
            for (int i = 0; i < 5_000; i++) {
                folder.submit(() -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    done[0]++;
                    atWork.decrementAndGet();
                });
            }
        })).toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertEquals(8 * 5_000, done[0]);
        assertEquals(1, most.get());
    }
}
