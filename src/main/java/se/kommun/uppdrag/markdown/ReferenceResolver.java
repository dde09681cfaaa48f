package se.kommun.uppdrag.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What a text refers to outside itself. The renderer asks once for each link and image, in the order of the text, and
 * from the thread that renders the page.
 */
public interface ReferenceResolver {

    /**
     * Where a link leads.
     *
     * @param destination as the editor meant it: escapes and entities resolved, not percent-encoded; e-mail in angle
     *                    brackets comes with {@code mailto:}; may be empty, never null
     */
    LinkTarget link(@Nullable String destination);

    /**
     * The picture behind an address.
     *
     * @param destination as for {@link #link}
     */
    ImageTarget image(@Nullable String destination);

    /**
     * The page of which a section is to stand here.
     *
     * @param destination its source file, as the editor wrote it; never empty
     */
    IncludedText text(@Nullable String destination);

    /**
     * What the text of another page refers to when it stands on this page.
     *
     * @param file as {@link MarkdownSource#file} of a text that {@link #text} has found
     */
    ReferenceResolver within(String file);

    /** The contact card as ready HTML, written where {@code ::: kontakt} stands; never null. */
    @Nullable String contactCard();

    /** How readers of the site tell that they are interested; never null. */
    FormPresence formPresence();

    /** Words in the language of the page; never null. */
    String phrase(RendererText phrase);
}
