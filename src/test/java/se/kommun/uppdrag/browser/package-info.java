/**
 * A light client for a real Chromium, over the Chrome DevTools Protocol, and a real Firefox, over WebDriver BiDi, for tests
 * only: it needs no Node and no driver. {@link se.kommun.uppdrag.browser.Page} is the same for both; start reading there.
 * {@link se.kommun.uppdrag.browser.Browsers#each} runs a test in every browser.
 *
 * <pre>{@code
 * @ExtendWith(BrowserExtension.class)
 * class StartPageIT {
 *     @Test
 *     void leadsToTheForm(Page page) {
 *         page.viewport(320, 640, 1).media(Media.DARK).open(server.url("index.html"));
 *         page.follow("main a.call-to-action");
 *         assertEquals("Anmäl intresse", page.text("h1"));
 *         assertEquals(List.of(), page.problems());
 *         Axe.check(page).assertClean();
 *     }
 * }
 * }</pre>
 */
package se.kommun.uppdrag.browser;
