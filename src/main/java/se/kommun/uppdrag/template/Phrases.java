package se.kommun.uppdrag.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.markdown.Phrase;

/** The keys of the texts that pages get from the program and not from a template; {@link Templates} sees that all are there. */
public final class Phrases {

    static final String MOVED_TITLE = "moved.title";
    static final String MOVED_DESCRIPTION = "moved.description";
    /** Said of a link to a page in another language, with the name of the language. */
    public static final String LINK_LANGUAGE = "link.language";

    private static final Map<Phrase, String> IN_TEXTS = new EnumMap<>(Map.of(Phrase.EXTERNAL_LINK, "link.external",
            Phrase.INFO, "box.info", Phrase.IMPORTANT, "box.important", Phrase.FORM_WORDS, "form.words"));

    private Phrases() {}

    /** The key of a text that the renderer asks for. */
    public static String key(Phrase phrase) {
        return IN_TEXTS.get(phrase);
    }

    /** The key of what a fact of a role is called. */
    static String fact(String key) {
        return "fact." + key;
    }

    /** Keys that the receiver of the forms asks for, and that a site without forms need not have. */
    static Set<String> ofForms() {
        return ReceiverTexts.ofReceiverAlone();
    }

    /** Every key, with how many values the program gives. */
    static Map<String, Integer> all() {
        Map<String, Integer> all = new HashMap<>(Map.of(MOVED_TITLE, 0, MOVED_DESCRIPTION, 1, LINK_LANGUAGE, 1));
        IN_TEXTS.values().forEach(key -> all.put(key, 0));
        PageType.roleFacts().forEach(key -> all.put(fact(key.name()), 0));
        return all;
    }
}
