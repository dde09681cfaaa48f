package se.kommun.uppdrag.markdown;

import java.util.Objects;

/** What the name of another page turned out to be, of which a section is to be read here too. */
public sealed interface OtherText {

    /** A page that there is; its text never null. */
    record Found(MarkdownSource source) implements OtherText {
        public Found {
            Objects.requireNonNull(source, "source");
        }
    }

    /** A page whose text cannot be read; that is told already, and nothing is written in its place. */
    record Broken() implements OtherText {}

    /**
     * A page that there is not, or that readers must not see. The renderer reports it where the name stands.
     *
     * @param rule id of the problem
     * @param message what is wrong, in Swedish
     * @param fix how to mend it, in Swedish
     */
    record Missing(String rule, String message, String fix) implements OtherText {
        public Missing {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(fix, "fix");
        }
    }
}
