/**
 * A light client for a real Chromium over the Chrome DevTools Protocol, for tests only: it needs no Node and no driver.
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
