package se.kommun.uppdrag.browser;

import java.io.IOException;

/** The browsers that tests run in. */
public enum BrowserKind {
    CHROMIUM, FIREFOX;

    /** Starts a browser, installing one where that can be done; fails with a sentence that says how to get one. */
    Browser start() throws IOException, InterruptedException {
        return this == CHROMIUM ? ChromiumBrowser.start() : FirefoxBrowser.start();
    }
}
