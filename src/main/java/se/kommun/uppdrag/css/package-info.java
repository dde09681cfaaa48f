/**
 * Parses a style sheet and checks its colours and file references. Start reading at
 * {@link se.kommun.uppdrag.css.StyleSheetCheck}.
 *
 * <p>{@code CssParser} parses the text into rules. {@code CustomProperties} resolves {@code var()}. {@code ColourPairs} derives
 * from the rules which colours occur together on a page, and {@code ContrastCheck} measures their contrast. May use
 * {@code report}, and no other package of the program.
 */
@NullMarked
package se.kommun.uppdrag.css;

import org.jspecify.annotations.NullMarked;
