/**
 * A light client for a real Chromium, over the Chrome DevTools Protocol, and a real Firefox, over WebDriver BiDi. It needs no Node
 * and no driver. A {@link se.kommun.uppdrag.browser.BrowserPage} is the same for both; start reading there.
 * {@link se.kommun.uppdrag.browser.StaticServer} serves a folder to it.
 *
 * <p>Uses nothing of the site: only {@code files} and {@code report}, for resources and JSON.
 */
@NullMarked
package se.kommun.uppdrag.browser;

import org.jspecify.annotations.NullMarked;
