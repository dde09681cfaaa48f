package se.kommun.uppdrag.check.css;

import java.util.List;

/**
 * A style rule. The selectors of a nested rule include those of the rules around it.
 *
 * @param conditions the at-rules around it, outermost first, such as {@code @media print}; in lower case
 * @param selectors without comments and line breaks; none if nesting multiplies them beyond the parser's limit
 * @param declarations in the order of the source; the parser fills the list
 */
public record CssRule(List<String> conditions, List<String> selectors, List<Declaration> declarations) {

    /**
     * A property and its value.
     *
     * @param property in lower case, except a custom property, whose name is case-sensitive and begins with {@code --}
     * @param value without comments, surrounding blanks and {@code !important}; may be empty
     * @param offset of the property's first character in the text, in UTF-16 units from 0
     */
    public record Declaration(String property, String value, boolean isImportant, int offset) {

        public boolean isCustom() {
            return property.startsWith("--");
        }
    }
}
