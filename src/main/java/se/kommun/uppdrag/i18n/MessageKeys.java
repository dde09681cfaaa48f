package se.kommun.uppdrag.i18n;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.markdown.RendererText;

/** The keys of the texts that the program uses itself, outside the templates. {@code template.Templates} verifies that all of them exist. */
public final class MessageKeys {

    public static final String MOVED_TITLE = "moved.title";
    public static final String MOVED_DESCRIPTION = "moved.description";
    /** Added to a link to a page in another language, with the name of the language. */
    static final String LINK_LANGUAGE = "link.language";
    /** Before the code of a language: the whole of {@link #LINK_LANGUAGE} for it, where the grammar inflects the names of languages. */
    static final String LINK_LANGUAGE_OF = LINK_LANGUAGE + ".";

    private static final Map<RendererText, String> IN_TEXTS = inTexts();

    private MessageKeys() {}

    private static Map<RendererText, String> inTexts() {
        Map<RendererText, String> keys = new EnumMap<>(Map.ofEntries(
                Map.entry(RendererText.EXTERNAL_LINK, "link.external"), Map.entry(RendererText.INFO, "box.info"), Map.entry(RendererText.IMPORTANT, "box.important"),
                Map.entry(RendererText.FILM_OPEN, "film.open"), Map.entry(RendererText.FILM_DOWNLOAD, "film.download"),
                Map.entry(RendererText.FILM_DESCRIBED, "film.described"), Map.entry(RendererText.FILM_TEXT, "film.text"),
                Map.entry(RendererText.SOUND_OPEN, "sound.open"), Map.entry(RendererText.SOUND_DOWNLOAD, "sound.download"),
                Map.entry(RendererText.SOUND_TEXT, "sound.text"), Map.entry(RendererText.MEDIA_LENGTH, "media.length"),
                Map.entry(RendererText.CAPTIONS, "film.captions"), Map.entry(RendererText.FILM_CAPTIONED, "film.captioned"), Map.entry(RendererText.LOCALE, "language.locale"), Map.entry(RendererText.FORM_WORDS, "form.words")));
        Stream.of(RendererText.values()).filter(RendererText::isSituation)
                .forEach(situation -> keys.put(situation, situation.name().toLowerCase(Locale.ROOT).replace('_', '.')));
        return keys;
    }

    /** Returns the key of a text that the renderer uses. */
    public static String key(RendererText phrase) {
        return IN_TEXTS.get(phrase);
    }

    /** Returns whether a key is that of a text that only some languages need: what a link to a page in a certain language says. */
    static boolean isInflectedLanguage(String key) {
        return key.startsWith(LINK_LANGUAGE_OF) && LanguageCode.isKnown(key.substring(LINK_LANGUAGE_OF.length()));
    }

    /** Returns the keys that the form receiver uses. A site without forms doesn't need them. */
    public static Set<String> ofForms() {
        return ReceiverTexts.ofReceiverAlone();
    }

    /** Returns every key, with the number of values that the program passes. */
    public static Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>(Map.of(MOVED_TITLE, 0, MOVED_DESCRIPTION, 1, LINK_LANGUAGE, 1));
        IN_TEXTS.values().forEach(key -> all.put(key, 0));
        return all;
    }
}
