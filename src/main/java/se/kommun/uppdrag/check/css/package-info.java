/**
 * Parses CSS: style sheets, style attributes, selectors and values. Start reading at
 * {@link se.kommun.uppdrag.check.css.CssParser}. Uses no other package of the program.
 */
@NullMarked
package se.kommun.uppdrag.check.css;

import org.jspecify.annotations.NullMarked;
