/**
 * Checks the colours and file references of a style sheet. Start reading at {@link se.kommun.uppdrag.css.StyleSheetCheck}.
 *
 * <p>{@code CustomProperties} resolves {@code var()}. {@code ColourPairs} derives from the rules which colours occur together on
 * a page, and {@code ContrastCheck} measures their contrast. May use {@code check.css}, which parses the text into rules,
 * {@code files} and {@code report}.
 */
@NullMarked
package se.kommun.uppdrag.css;

import org.jspecify.annotations.NullMarked;
