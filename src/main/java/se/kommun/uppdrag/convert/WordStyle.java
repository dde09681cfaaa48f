package se.kommun.uppdrag.convert;

/** Word's own properties in a style attribute. */
record WordStyle(StyleAttribute style) {

    /** The level of Word's own list, from 1; 0 outside lists. */
    int listLevel() {
        String list = style.value("mso-list");
        int level = list.indexOf("level");
        return level < 0 || level + 5 >= list.length() || !Character.isDigit(list.charAt(level + 5)) ? 0 : Math.max(1, list.charAt(level + 5) - '0');
    }

    /** Whether this is the marker of an item in Word's own list. */
    boolean isListMarker() {
        return style.value("mso-list").equals("ignore");
    }

    /** What kind of note Word keeps here, such as {@code footnote-list}; empty for anything else. */
    String element() {
        return style.value("mso-element");
    }

    boolean isNoteReference() {
        return style.values().containsKey("mso-footnote-id") || style.values().containsKey("mso-endnote-id");
    }
}
