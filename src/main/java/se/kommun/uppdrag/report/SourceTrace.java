package se.kommun.uppdrag.report;

import org.jspecify.annotations.Nullable;

/** Finds the line of Markdown or template that produced a position in a rendered page. */
@FunctionalInterface
public interface SourceTrace {

    /** Always null; for pages from other generators. */
    SourceTrace UNKNOWN = offset -> null;

    /** The source of the character at {@code offset} (UTF-16 units) in the page's HTML, or null if not known. */
    @Nullable Location at(int offset);

    /** As {@link #at}, but null if the answer is costly to compute. Used for every link of every page. */
    default @Nullable Location immediate(int offset) {
        return at(offset);
    }
}
