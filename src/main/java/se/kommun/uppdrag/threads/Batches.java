package se.kommun.uppdrag.threads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * Work in portions, each for one thread that does the first step on all of a portion, then the second: a processor that
 * goes from step to step with every page forgets the one over the other, since the program of all steps is larger than its
 * nearest memory. A tenth of a large build.
 */
public final class Batches {

    /** More gains nothing, and the pages of a portion are in memory at once. */
    private static final int LARGEST = 8;
    /** So many for each thread at least, so that none waits long for the others at the end. */
    private static final int FOR_EACH_THREAD = 8;

    private Batches() {}

    /** All of it, in its order. */
    public static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
        int size = Math.max(1, Math.min(LARGEST, list.size() / (threads * FOR_EACH_THREAD)));
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            batches.add(list.subList(from, Math.min(list.size(), from + size)));
        }
        return batches;
    }
}
