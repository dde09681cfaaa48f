package se.kommun.uppdrag.markdown;

/**
 * Resolves what a text refers to outside itself. The renderer calls it once for each link and image, in the order of the text,
 * from the thread that renders the page.
 */
public interface ReferenceResolver {

    /**
     * Resolves a link.
     *
     * @param destination with escapes and entities resolved, not percent-encoded; an e-mail address in angle brackets comes with
     *     {@code mailto:}; may be empty, never null
     */
    LinkTarget link(String destination);

    /**
     * Resolves an image.
     *
     * @param destination as for {@link #link}
     */
    ImageTarget image(String destination);

    /**
     * Resolves a page that a section is included from.
     *
     * @param destination source file, as the editor wrote it; never empty
     */
    IncludedText text(String destination);

    /**
     * Returns the resolver for the text of another page when it is included on this page.
     *
     * @param file {@link MarkdownSource#file} of a text that {@link #text} has found
     */
    ReferenceResolver within(String file);

    /** The HTML of the contact card, written at {@code ::: kontakt}; never null. */
    String contactCard();

    /** How readers of the site express interest; never null. */
    FormPresence formPresence();

    /** Returns a text in the language of the page; never null. */
    String phrase(RendererText phrase);
}
