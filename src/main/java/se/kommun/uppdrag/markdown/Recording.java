package se.kommun.uppdrag.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A film or sound whose box says everything that a reader needs.
 *
 * @param source the own file, or the page of another site where it is played
 * @param captions the captions of an own film; null for a film on another site, which has its own, and for sound
 * @param poster the picture of a film; null for sound
 * @param described the version of a film with audio description; null for none
 * @param seconds the length, more than 0
 */
record Recording(LinkTarget.Found source, LinkTarget.@Nullable Found captions, ImageTarget.@Nullable Found poster,
        LinkTarget.@Nullable Found described, int seconds) {

    /** The length as people write it in Swedish, English and Finnish. */
    String length() {
        String rest = seconds % 60 == 0 ? "" : seconds % 60 + " s";
        return seconds < 60 ? rest : seconds / 60 + " min" + (rest.isEmpty() ? "" : " " + rest);
    }

    /** The URL of the poster that is small enough for a page: the largest smaller variant, or the picture itself. */
    String posterAddress() {
        return poster.smaller().isEmpty() ? poster.src() : poster.smaller().get(poster.smaller().size() - 1).src();
    }
}
