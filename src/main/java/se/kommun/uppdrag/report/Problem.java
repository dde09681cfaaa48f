package se.kommun.uppdrag.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a source or a page, with its location and remedy. Every step of the pipeline reports problems in this form.
 * Immutable.
 *
 * @param rule stable rule id, lower-case ASCII with hyphens; never null
 * @param severity never null
 * @param location where it was found: the source for a fault in content, the rendered file for a finding in a page; never null
 * @param source for a finding in a rendered page: the source line (Markdown or template) that produced it, or null if not known
 * @param message what is wrong, in Swedish, one sentence; never null
 * @param fix how to fix it, in Swedish; never null, empty only if the message already says it
 * @param wcag WCAG 2.2 success criteria, such as {@code 1.1.1}; never null
 * @param act ids of the W3C ACT rules that fail; never null
 * @param chapter the part of EN 301 549 that it is about; never null
 * @param selector CSS selector of the element in the page; null if the problem is not about one element, or it is not known
 * @param count the number of findings that this problem stands for, at least 1; more if one source line causes it on several pages
 */
public record Problem(String rule, Severity severity, Location location, @Nullable Location source, String message, String fix,
                      List<String> wcag, List<String> act, StandardChapter chapter, @Nullable String selector, int count) implements Comparable<Problem> {

    /** Rule id for something that a person must still confirm. It is not a fault in a page, and there may be many. */
    public static final String TO_CONFIRM = "to-confirm";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{2028}\\x{2029}]");
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::location).thenComparing(Problem::severity)
            .thenComparing(Problem::rule).thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
        Objects.requireNonNull(chapter, "chapter");
        // They may quote a source. A line break would split the report line; other control characters could change the terminal.
        message = withoutControlCharacters(message);
        fix = withoutControlCharacters(fix);
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
    }

    /** A problem of a web page that stands for itself and has no selector. */
    public Problem(String rule, Severity severity, Location location, @Nullable Location source, String message, String fix,
                   List<String> wcag, List<String> act) {
        this(rule, severity, location, source, message, fix, wcag, act, StandardChapter.WEB_PAGES, null, 1);
    }

    private static String withoutControlCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029) {
                return CONTROL.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    /** A problem with severity {@link Severity#ERROR} and no source. */
    public static Problem error(String rule, Location location, String message, String fix) {
        return of(Severity.ERROR, rule, location, message, fix);
    }

    /** A problem with severity {@link Severity#WARNING} and no source. */
    public static Problem warning(String rule, Location location, String message, String fix) {
        return of(Severity.WARNING, rule, location, message, fix);
    }

    private static Problem of(Severity severity, String rule, Location location, String message, String fix) {
        return new Problem(rule, severity, location, null, message, fix, List.of(), List.of());
    }

    /** Where to fix it: the source if it is known, else the location. */
    public Location place() {
        return source == null ? location : source;
    }

    public Problem withSource(@Nullable Location newSource) {
        return new Problem(rule, severity, location, newSource, message, fix, wcag, act, chapter, selector, count);
    }

    public Problem withSeverity(Severity newSeverity) {
        return new Problem(rule, newSeverity, location, source, message, fix, wcag, act, chapter, selector, count);
    }

    /** This problem with the selector of its element. */
    public Problem withSelector(@Nullable String newSelector) {
        return Objects.equals(newSelector, selector) ? this : new Problem(rule, severity, location, source, message, fix, wcag, act, chapter, newSelector, count);
    }

    /** This problem as one that stands for a number of findings. */
    Problem withCount(int newCount) {
        return newCount == count ? this : new Problem(rule, severity, location, source, message, fix, wcag, act, chapter, selector, newCount);
    }

    /** The clauses of EN 301 549 that it breaks, in one of the versions of {@link EuropeanStandard}. */
    public List<String> clauses() {
        return SuccessCriterion.clauses(chapter, wcag);
    }

    /** Whether the law demands what this is about. */
    public Obligation obligation() {
        return Obligation.of(severity, chapter, wcag);
    }

    /**
     * This problem for a page that is not published. An error becomes a warning, because the page must not stop the build.
     *
     * @param reason why it is not published, in Swedish, such as {@code utkast}; becomes the start of the message
     */
    public Problem ofUnpublished(String reason) {
        String start = Capitalization.of(reason) + ": ";
        return new Problem(rule, severity == Severity.ERROR ? Severity.WARNING : severity, location, source,
                message.startsWith(start) ? message : start + message, fix, wcag, act, chapter, selector, count);
    }

    /** This problem with another file name in its location, such as a path relative to another folder. */
    public Problem inFile(String name) {
        return new Problem(rule, severity, new Location(name, location.line(), location.column()), source, message, fix, wcag, act,
                chapter, selector, count);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The line of the Swedish text report, without colours. */
    @Override
    public String toString() {
        return place() + ": " + severity.word(ReportLanguage.SV) + " [" + rule + "] " + message + (fix.isEmpty() ? "" : " " + fix);
    }
}
