/**
 * Reads a style sheet and tells what is wrong with its colours and files. Start at {@link se.kommun.uppdrag.css.StyleSheetCheck}.
 *
 * <p>{@code CssParser} cuts the text into rules. {@code CustomProperties} resolves {@code var()}. {@code ColourPairs} derives from
 * the rules which colours meet on a page, and {@code ContrastCheck} measures them. May use {@code report}, nothing else of ours.
 */
@NullMarked
package se.kommun.uppdrag.css;

import org.jspecify.annotations.NullMarked;
