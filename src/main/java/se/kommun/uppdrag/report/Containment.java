package se.kommun.uppdrag.report;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a failure that one file causes in the program or in a library from ending the whole run: it becomes a problem at that
 * file, and the other files are processed. Thread-safe.
 */
public final class Containment {

    /** The id of the problem that a contained failure becomes. */
    public static final String RULE = "file-not-processed";

    /** The id of the problem when a whole run fails. */
    public static final String RUN_RULE = "run-not-finished";

    /** The id of the problem when a rule fails that looks at all pages together. */
    public static final String SITE_RULE = "site-rule-not-finished";

    /** The place of a problem that concerns the whole site, and none of its files. */
    public static final String WHOLE_SITE = ".";

    private static final int LONGEST_REASON = 200;

    private Containment() {}

    /**
     * Runs work that concerns one file.
     *
     * @param file the path that the problem names
     * @param problems gets the failure as an error, if there is one
     * @param work returns null when there is no result
     * @return empty after a failure
     */
    public static <T> Optional<T> of(@Nullable String file, Consumer<Problem> problems, Supplier<T> work) {
        return contained(work, problems, failure -> problem(file, failure));
    }

    /**
     * Runs a whole command, or a whole update of the preview: the last resort for what no file could be held responsible for.
     *
     * @param place what the problem names
     * @return empty after a failure
     */
    public static <T> Optional<T> ofRun(String place, Consumer<Problem> problems, Supplier<T> work) {
        return contained(work, problems, failure -> Problem.error(RUN_RULE, Location.of(place), "Arbetet kunde inte göras färdigt. " + sentence(failure),
                "Ångra den senaste ändringen, eller ge programmet mer minne, och försök igen."));
    }

    /**
     * Runs a rule over the whole site, so that its failure leaves the other rules and what they find.
     *
     * @param rule the rule's id
     */
    public static void runSiteRule(String rule, Consumer<Problem> problems, Runnable work) {
        contained(() -> {
            work.run();
            return true;
        }, problems, failure -> Problem.error(SITE_RULE, Location.of(WHOLE_SITE),
                "Regeln " + rule + " kunde inte prövas på alla sidor tillsammans. " + sentence(failure),
                "Ångra den senaste ändringen, eller ge programmet mer minne, och försök igen. De andra reglerna har prövats."));
    }

    private static <T> Optional<T> contained(Supplier<T> work, Consumer<Problem> problems, Function<Throwable, Problem> problem) {
        try {
            return Optional.ofNullable(work.get());
        } catch (RuntimeException | Error failure) {
            problems.accept(problem.apply(failure));
            return Optional.empty();
        }
    }

    /** As {@link #of}, of work without a result; false after a failure. */
    public static boolean run(String file, Consumer<Problem> problems, Runnable work) {
        return of(file, problems, () -> {
            work.run();
            return true;
        }).isPresent();
    }

    /** The failure as an error at the file. */
    public static Problem problem(@Nullable String file, Throwable failure) {
        Throwable cause = cause(failure);
        Location place = Location.of(file);
        if (isTooDeep(cause)) {
            return Problem.error(RULE, place, "Filen har för många nivåer i varandra. Programmet klarar inte att gå igenom den.",
                    "Ta bort nivåer av element, parenteser eller regler som ligger i varandra.");
        }
        if (cause instanceof OutOfMemoryError) {
            return Problem.error(RULE, place, "Minnet räcker inte till filen.", "Dela upp filen i mindre, eller ge programmet mer minne.");
        }
        if (cause instanceof UncheckedIOException unreadable) {
            return Problem.error(RULE, place, "Filen går inte att läsa (" + reason(unreadable.getCause()) + ").",
                    "Kontrollera att filen finns och att du får läsa den.");
        }
        return Problem.error(RULE, place, "Programmet klarar inte att gå igenom filen (" + reason(cause) + ").",
                "Det är ett fel i programmet. Anmäl det och skicka med filen. Ta bort filen tills felet är rättat.");
    }

    /** What went wrong in a whole run, in Swedish: one sentence with a full stop, never null. */
    public static String sentence(Throwable failure) {
        Throwable cause = cause(failure);
        if (isTooDeep(cause)) {
            return "Någon fil har för många nivåer i varandra.";
        }
        if (cause instanceof OutOfMemoryError) {
            return "Minnet räcker inte.";
        }
        return "Det blev ett fel i programmet eller på datorn (" + reason(cause instanceof UncheckedIOException ? cause.getCause() : cause) + ").";
    }

    /** What a thread pool or a library has wrapped, where that tells more. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < 10 && cause.getCause() != null && !(cause instanceof UncheckedIOException); i++) {
            cause = cause.getCause();
        }
        return cause instanceof VirtualMachineError ? cause : failure;
    }

    private static boolean isTooDeep(Throwable cause) {
        // A pattern that is compiled deep in the stack wraps the error without naming it as its cause.
        return cause instanceof StackOverflowError || cause instanceof IllegalArgumentException && String.valueOf(cause.getMessage()).startsWith("Stack overflow");
    }

    private static String reason(@Nullable Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse("");
        String reason = cause.getClass().getSimpleName() + message;
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }
}
