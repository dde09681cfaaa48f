package se.kommun.uppdrag.check.accessibility;

import org.jsoup.select.Evaluator;

/**
 * A rule of a style element with at least one declaration that can show or hide an element.
 *
 * @param sometimes whether it applies only in some states, sizes or media, or was parsed only in part
 * @param weight specificity and order combined; the rule with the greater weight wins
 * @param wide whether matching one element may look at all its siblings or descendants
 */
record StyleRule(Evaluator selector, CssDeclarations declarations, boolean sometimes, long weight, boolean wide) {}
