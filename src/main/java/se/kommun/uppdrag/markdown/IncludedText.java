package se.kommun.uppdrag.markdown;


/** The result of resolving the page that a section is included from. */
public sealed interface IncludedText permits IncludedText.Found, IncludedText.Broken, Missing {

    /**
     * A page that exists.
     *
     * @param source its text; never null
     */
    record Found(MarkdownSource source) implements IncludedText {}

    /** A page whose text cannot be read. This is already reported, and nothing is written in its place. */
    record Broken() implements IncludedText {}
}
