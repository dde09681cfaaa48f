package se.kommun.uppdrag.preview;

import java.io.IOException;
import se.kommun.uppdrag.build.Trial;

/** Renders and checks a page whose text is not saved. Thread-safe. */
interface Trials {

    /**
     * The page as it would be.
     *
     * @param file such as {@code content/ledsagare.md}; it need not exist
     * @param text the whole source text, LF only
     */
    Trial of(String file, String text) throws IOException;
}
