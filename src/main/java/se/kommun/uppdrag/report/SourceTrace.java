package se.kommun.uppdrag.report;

import org.jspecify.annotations.Nullable;

/** Answers which line of Markdown or template made a place in a baked page. */
@FunctionalInterface
public interface SourceTrace {

    /** Nothing is known, as for pages of other generators. */
    SourceTrace UNKNOWN = offset -> null;

    /** The source of the character at {@code offset} in the page's HTML, or null when not known. */
    @Nullable Location at(int offset);

    /** As {@link #at}, but null where the answer would take work: for what is asked of every link of every page. */
    default @Nullable Location immediate(int offset) {
        return at(offset);
    }
}
