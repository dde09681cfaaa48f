package se.kommun.uppdrag.report;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns an exception or error that one file causes into a problem with that file, so that the run continues with the other
 * files. Thread-safe.
 */
public final class Containment {

    /** Rule id of a failure while one file is processed. */
    public static final String RULE = "file-not-processed";

    /** Rule id of a failure of a whole run. */
    public static final String RUN_RULE = "run-not-finished";

    /** Rule id of a failure of a site rule, that is a rule that checks all pages together. */
    public static final String SITE_RULE = "site-rule-not-finished";

    /** File name in the location of a problem that concerns the whole site. */
    public static final String WHOLE_SITE = ".";

    private static final int MAX_REASON_LENGTH = 200;

    private Containment() {}

    /**
     * Runs work that concerns one file.
     *
     * @param file path in the problem
     * @param problems receives a failure as an error
     * @param work may return null for no result
     * @return the result; empty if it is null or after a failure
     */
    public static <T> Optional<T> of(String file, Consumer<Problem> problems, Supplier<T> work) {
        return runContained(work, problems, failure -> problem(file, failure));
    }

    /**
     * Runs a whole command or a whole update of the preview. It catches failures that no single file could be blamed for.
     *
     * @param place file name in the problem
     * @return the result; empty if it is null or after a failure
     */
    public static <T> Optional<T> ofRun(String place, Consumer<Problem> problems, Supplier<T> work) {
        return runContained(work, problems, failure -> Problem.error(RUN_RULE, Location.of(place), "Arbetet kunde inte göras färdigt. " + sentence(failure),
                "Ångra den senaste ändringen, eller ge programmet mer minne, och försök igen."));
    }

    /**
     * Runs a rule on the whole site. A failure does not affect the other rules and their findings.
     *
     * @param rule the rule's id
     * @param file the file that the problem names
     */
    public static void runSiteRule(String rule, String file, Consumer<Problem> problems, Runnable work) {
        runContained(() -> {
            work.run();
            return true;
        }, problems, failure -> Problem.error(SITE_RULE, Location.of(file),
                "Regeln " + rule + " kunde inte prövas på alla sidor tillsammans. " + sentence(failure),
                "Ångra den senaste ändringen, eller ge programmet mer minne, och försök igen. De andra reglerna har prövats."));
    }

    private static <T> Optional<T> runContained(Supplier<T> work, Consumer<Problem> problems, Function<Throwable, Problem> problem) {
        try {
            return Optional.ofNullable(work.get());
        } catch (RuntimeException | Error failure) {
            problems.accept(problem.apply(failure));
            return Optional.empty();
        }
    }

    /** As {@link #of}, for work without a result. Returns false after a failure. */
    public static boolean run(String file, Consumer<Problem> problems, Runnable work) {
        return of(file, problems, () -> {
            work.run();
            return true;
        }).isPresent();
    }

    /** Converts a failure to an error in the file. */
    public static Problem problem(String file, Throwable failure) {
        Throwable cause = cause(failure);
        Location place = Location.of(file);
        if (isStackOverflow(cause)) {
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

    /** Describes the failure of a whole run in one Swedish sentence with a full stop. */
    public static String sentence(Throwable failure) {
        Throwable cause = cause(failure);
        if (isStackOverflow(cause)) {
            return "Någon fil har för många nivåer i varandra.";
        }
        if (cause instanceof OutOfMemoryError) {
            return "Minnet räcker inte.";
        }
        return "Det blev ett fel i programmet eller på datorn (" + reason(cause instanceof UncheckedIOException ? cause.getCause() : cause) + ").";
    }

    /** Unwraps a {@link VirtualMachineError} that a thread pool or a library has wrapped (up to 10 levels); otherwise returns the failure itself. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < 10 && cause.getCause() != null && !(cause instanceof UncheckedIOException); i++) {
            cause = cause.getCause();
        }
        return cause instanceof VirtualMachineError ? cause : failure;
    }

    private static boolean isStackOverflow(Throwable cause) {
        // When the stack overflows, Pattern.compile throws an IllegalArgumentException without a cause.
        return cause instanceof StackOverflowError || cause instanceof IllegalArgumentException && String.valueOf(cause.getMessage()).startsWith("Stack overflow");
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse("");
        String reason = cause.getClass().getSimpleName() + message;
        return reason.length() > MAX_REASON_LENGTH ? reason.substring(0, MAX_REASON_LENGTH) + "…" : reason;
    }
}
