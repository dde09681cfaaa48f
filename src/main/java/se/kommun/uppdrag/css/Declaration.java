package se.kommun.uppdrag.css;

/**
 * A property and its value in a rule of a style sheet.
 *
 * @param property in lower case, except a custom property, whose name is case-sensitive and begins with {@code --}
 * @param value without comments, surrounding blanks and {@code !important}; may be empty
 * @param offset of the property's first character in the style sheet, in UTF-16 units from 0
 */
record Declaration(String property, String value, int offset) {

    boolean isCustom() {
        return property.startsWith("--");
    }
}
