package se.kommun.uppdrag.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong, said so that a person can mend it and a machine can sort it. The one shape that every
 * step of the road uses.
 *
 * @param rule stable id, lower-case ASCII with hyphens; never null
 * @param severity never null
 * @param location where it was found: the source for a fault in content, the baked file for a finding in a page; never null
 * @param source the source line that made a baked page's finding (Markdown or template), or null when not known
 * @param message what is wrong, in Swedish, one sentence; never null
 * @param fix how to mend it, in Swedish; never null, empty only when the message says it already
 * @param wcag WCAG 2.2 success criteria, such as {@code 1.1.1}; never null
 * @param act ids of the W3C ACT rules that this finding fails; never null
 */
public record Problem(@Nullable String rule, Severity severity, @Nullable Location location, @Nullable Location source, @Nullable String message, @Nullable String fix,
                      List<String> wcag, List<String> act) implements Comparable<Problem> {

    /** The rule of what somebody must still find out; there may be many, none of them a fault in a page. */
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
        // They may quote a source, which must neither break the line nor speak to the terminal.
        message = quotable(message);
        fix = quotable(fix);
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
    }

    private static String quotable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029) {
                return CONTROL.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    /** A certain fault in a source file. */
    public static Problem error(String rule, @Nullable Location location, String message, String fix) {
        return of(Severity.ERROR, rule, location, message, fix);
    }

    /** Advice about a source file. */
    public static Problem warning(String rule, @Nullable Location location, String message, String fix) {
        return of(Severity.WARNING, rule, location, message, fix);
    }

    private static Problem of(Severity severity, String rule, @Nullable Location location, String message, String fix) {
        return new Problem(rule, severity, location, null, message, fix, List.of(), List.of());
    }

    /** Where to mend it: the source when it is known, else where it was found. */
    public @Nullable Location place() {
        return source == null ? location : source;
    }

    public Problem withSource(@Nullable Location newSource) {
        return new Problem(rule, severity, location, newSource, message, fix, wcag, act);
    }

    public Problem withSeverity(Severity newSeverity) {
        return new Problem(rule, newSeverity, location, source, message, fix, wcag, act);
    }

    /**
     * The same said of a page that is not published: nothing of it stops the site.
     *
     * @param reason why it is not published, in Swedish, such as {@code utkast}; stands first in the message
     */
    public Problem ofUnpublished(@Nullable String reason) {
        String start = Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ": ";
        return new Problem(rule, severity == Severity.ERROR ? Severity.WARNING : severity, location, source,
                message.startsWith(start) ? message : start + message, fix, wcag, act);
    }

    /** The same finding in a file that is called something else from where the reader stands. */
    public Problem inFile(String name) {
        return new Problem(rule, severity, new Location(name, location.line(), location.column()), source, message, fix, wcag, act);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The one line that people see. */
    @Override
    public String toString() {
        return place() + ": " + severity.word(ReportLanguage.SV) + " [" + rule + "] " + message + (fix.isEmpty() ? "" : " " + fix);
    }
}
