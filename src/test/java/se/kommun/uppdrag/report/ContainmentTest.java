package se.kommun.uppdrag.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContainmentTest {

    private final List<Problem> problems = new ArrayList<>();

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of(new StackOverflowError(), "för många nivåer"),
                Arguments.of(new PatternSyntaxException("Stack overflow during pattern compilation", "a", 0), "för många nivåer"),
                Arguments.of(new IllegalStateException("a library wraps", new StackOverflowError()), "för många nivåer"),
                Arguments.of(new OutOfMemoryError("Java heap space"), "Minnet räcker inte"),
                Arguments.of(new UncheckedIOException(new IOException("borta")), "går inte att läsa (IOException: borta)"),
                Arguments.of(new AssertionError("never"), "(AssertionError: never)"),
                Arguments.of(new ServiceConfigurationError("x"), "(ServiceConfigurationError: x)"),
                Arguments.of(new NoClassDefFoundError("X"), "klarar inte att gå igenom filen (NoClassDefFoundError: X)"),
                Arguments.of(new IndexOutOfBoundsException("första\nandra"), "(IndexOutOfBoundsException: första)"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureBecomesAnErrorAtTheFile(Throwable failure, String words) {
        assertEquals(Optional.empty(), Containment.of("content/x.md", problems::add, () -> fail(failure)));
        assertFalse(Containment.run("content/x.md", problems::add, () -> fail(failure)));
        assertEquals(List.of(problems.get(0), problems.get(0)), problems);
        Problem problem = problems.get(0);
        assertEquals("content/x.md", problem.place().toString());
        assertTrue(problem.isError() && problem.rule().equals(Containment.RULE));
        assertTrue(problem.message().contains(words), problem.message());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureOfAWholeRunIsOneSentence(Throwable failure) {
        Containment.ofRun("site", problems::add, () -> fail(failure));
        assertEquals(1, problems.size());
        assertEquals(Containment.RUN_RULE, problems.get(0).rule());
        assertTrue(Containment.sentence(failure).endsWith("."));
    }

    @Test
    void whatGoesWellIsLetThrough() {
        assertEquals(Optional.of(1), Containment.of("x", problems::add, () -> 1));
        assertTrue(Containment.run("x", problems::add, () -> { }));
        assertEquals(List.of(), problems);
    }

    private static Object fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
