/**
 * Checks pages in a real browser: what only layout, colours, scripts and keys can show, and what axe-core finds. It visits each page once and
 * looks at it in every circumstance that readers may have. Start reading at {@link se.kommun.uppdrag.check.browser.BrowserCheck}; the checks
 * themselves are the scripts beside the classes.
 *
 * <p>Uses the client in {@code browser}, the catalog of rules in {@code check.rules}, and {@code check.html} to find an element in the source.
 */
@NullMarked
package se.kommun.uppdrag.check.browser;

import org.jspecify.annotations.NullMarked;
