package se.kommun.uppdrag.content;

import java.util.Locale;

/** A group of keys in the editor's form, in the order of the form. */
public enum KeyGroup {
    PAGE("Sidan"),
    /** The keys that only one page type has, if they name no other group. */
    FACTS("Fakta"),
    PUBLICATION("Publicering"),
    REVIEW("Granskning"),
    MENU("Meny och adress"),
    /** The keys of all pages, if they name no other group. */
    OTHER("Övrigt");

    private final String title;

    KeyGroup(String title) {
        this.title = title;
    }

    /** Returns its name in the content model. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what editors see above the group, in Swedish. */
    public String title() {
        return title;
    }
}
