package se.kommun.uppdrag.testing.steps;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Holds work to steps in proportion to its text. */
public final class Growth {

    /** Twice the text may take so many times the steps: 2 when they grow with it, 4 when with its square. */
    private static final double MOST = 2.5;

    private Growth() {}

    /** An instance of a class, made by its constructor without parameters, whose steps the loader counts. */
    @SuppressWarnings("unchecked")
    public static Consumer<String> counted(CountingClassLoader loader, Class<? extends Consumer<String>> work) {
        try {
            return (Consumer<String>) Class.forName(work.getName(), true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Fails when twice the size takes far more than twice the steps. */
    public static void isLinear(String name, Consumer<String> counted, IntFunction<String> made, int size) {
        long once = Steps.count(() -> counted.accept(made.apply(size)));
        long twice = Steps.count(() -> counted.accept(made.apply(2 * size)));
        assertTrue(twice <= MOST * once, () -> name + ": " + once + " steps, " + twice + " for twice the size; most in " + Steps.hottest());
    }
}
