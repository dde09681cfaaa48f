package se.kommun.uppdrag.content;

import java.util.Map;

/**
 * Words of the content model that readers see.
 *
 * @param text in the language that the site is written in, and for editors
 * @param translations in other languages, by code
 */
public record Label(String text, Map<String, String> translations) {

    /** Returns the words in a language; those of the site's own language if there are no others. */
    public String in(String language) {
        return translations.getOrDefault(language, text);
    }
}
