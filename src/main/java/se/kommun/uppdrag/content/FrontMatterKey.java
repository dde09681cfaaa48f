package se.kommun.uppdrag.content;

/**
 * One front matter key of a page type. The schema consists of these. The {@code new} command, the editors' documentation and the
 * validation all use them.
 *
 * @param name as written before the colon
 * @param common whether pages of every type have it
 * @param required whether a page of the type must have it
 * @param form the type of its value
 * @param label what editors see before the value, and readers where it is shown
 * @param shown where pages show the value by themselves
 * @param help what an editor should write, in Swedish
 * @param example a valid value
 * @param group where the editor's form has it
 */
public record FrontMatterKey(String name, boolean common, boolean required, ValueType form, Label label, Shown shown, String help,
                             String example, KeyGroup group) {

    /** Where pages show a value. */
    public enum Shown {
        NOWHERE,
        /** In the box of facts, and in the comparison. */
        FACT,
        /** Also on the page's card. */
        CARD
    }

    /** Returns whether pages show the value in the box of facts. */
    public boolean isFact() {
        return shown != Shown.NOWHERE;
    }
}
