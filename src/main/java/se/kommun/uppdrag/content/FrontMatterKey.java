package se.kommun.uppdrag.content;

import java.util.Map;
import se.kommun.uppdrag.report.Location;

/**
 * One front matter key of a page type. The schema consists of these. The {@code new} command, the editors' documentation and the
 * validation all use them.
 *
 * @param name as written before the colon
 * @param common whether pages of every type have it
 * @param required whether a page of the type must have it
 * @param form the type of its value
 * @param label what editors see before the value, and readers where it is shown, in the source language
 * @param translations the label in other languages
 * @param shown where pages show the value by themselves
 * @param help what an editor should write, in Swedish
 * @param example a valid value
 * @param place where it is written in the content model
 */
public record FrontMatterKey(String name, boolean common, boolean required, ValueType form, String label, Map<String, String> translations, Shown shown, String help,
                             String example, Location place) {

    /** Where pages show a value. */
    public enum Shown {
        NOWHERE,
        /** In the box of facts, and in the comparison. */
        FACT,
        /** Also on the page's card. */
        CARD
    }

    /** Returns the label in a language; that of the source language if there is no other. */
    public String labelIn(String language) {
        return translations.getOrDefault(language, label);
    }

    /** Returns whether pages show the value in the box of facts. */
    public boolean isFact() {
        return shown != Shown.NOWHERE;
    }
}
