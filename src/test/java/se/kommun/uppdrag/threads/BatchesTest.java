package se.kommun.uppdrag.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 40, 1000, 1001})
    void holdAllInOrderAndNoneIsLarge(int count) {
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        List<List<Integer>> batches = Batches.of(all);
        assertEquals(all, batches.stream().flatMap(List::stream).toList());
        batches.forEach(batch -> assertTrue(!batch.isEmpty() && batch.size() <= 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void aFewAreTakenOneByOne(int count) {
        assertEquals(count, Batches.of(IntStream.range(0, count).boxed().toList()).size());
    }
}
