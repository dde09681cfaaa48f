package se.kommun.uppdrag.view;

import java.util.AbstractList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list that is sorted when it is first read. Sorting titles by the rules of a language takes longer than all else about them, and a build
 * that only asks whether a list has changed need not sort: the same items give the same list. Not thread-safe.
 */
public final class LazySortedList<T> extends AbstractList<T> {

    private final List<T> items;
    private final UnaryOperator<List<T>> sorting;
    private @Nullable List<T> sorted;

    LazySortedList(List<T> items, UnaryOperator<List<T>> sorting) {
        this.items = items;
        this.sorting = sorting;
    }

    /** The items in the order in which they were given. */
    public List<T> unsorted() {
        return items;
    }

    @Override
    public T get(int index) {
        if (sorted == null) {
            sorted = sorting.apply(items);
        }
        return sorted.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
