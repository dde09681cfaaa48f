package se.kommun.uppdrag.check.accessibility;

import org.jsoup.select.Evaluator;

/**
 * A rule of a style element, with its declarations, of which some show or hide.
 *
 * @param sometimes whether it holds only in some states, sizes or media, or was read only in part
 * @param weight specificity and order: the greater wins
 * @param wide whether the selector looks at all that stands beside an element
 */
record StyleRule(Evaluator selector, CssDeclarations declarations, boolean sometimes, long weight, boolean wide) {}
