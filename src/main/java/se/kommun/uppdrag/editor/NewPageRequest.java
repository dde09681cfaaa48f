package se.kommun.uppdrag.editor;

import org.jspecify.annotations.Nullable;

/**
 * A page that an editor wants to make.
 *
 * @param title the page's title
 * @param slug the last part of its address
 * @param type the word of its page type; unused if it is made from another page
 * @param from the page that it is made from, or null
 * @param way how it is made from that page; null if {@code from} is
 * @param language the language code of a translation; empty otherwise
 */
public record NewPageRequest(String title, String slug, String type, @Nullable PagePath from, @Nullable Way way, String language) {

    /** How a page is made from another one. */
    public enum Way { COPY, EASY, TRANSLATION }

    /** A page of a type. */
    public static NewPageRequest of(String type, String title, String slug) {
        return new NewPageRequest(title, slug, type, null, null, "");
    }
}
