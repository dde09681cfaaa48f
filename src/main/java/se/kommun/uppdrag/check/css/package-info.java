/**
 * Parses CSS: style sheets, style attributes, selectors and values, with their colours. Start reading at
 * {@link se.kommun.uppdrag.check.css.CssParser}. Of the program it uses only {@code files}.
 */
@NullMarked
package se.kommun.uppdrag.check.css;

import org.jspecify.annotations.NullMarked;
