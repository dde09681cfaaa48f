package se.kommun.uppdrag.editor;

import java.time.Instant;

/**
 * An earlier text of a page.
 *
 * @param id names the version among those of its page; letters, digits and hyphens
 * @param time when it was saved or committed
 * @param origin where it comes from
 * @param size in bytes
 * @param author who committed it; empty if it is not from Git
 */
public record PageVersion(String id, Instant time, Origin origin, long size, String author) {

    /** Where a version comes from. */
    public enum Origin {
        /** It was the page's file. */
        FILE,
        /** It was never saved: something else was saved instead, or the page was deleted. */
        DRAFT,
        /** It was committed to Git. */
        GIT
    }
}
