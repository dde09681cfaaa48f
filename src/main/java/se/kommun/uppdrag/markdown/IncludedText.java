package se.kommun.uppdrag.markdown;


/** What the name of another page turned out to be, of which a section is to be read here too. */
public sealed interface IncludedText permits IncludedText.Found, IncludedText.Broken, Missing {

    /** A page that there is; its text never null. */
    record Found(MarkdownSource source) implements IncludedText {}

    /** A page whose text cannot be read; that is told already, and nothing is written in its place. */
    record Broken() implements IncludedText {}
}
