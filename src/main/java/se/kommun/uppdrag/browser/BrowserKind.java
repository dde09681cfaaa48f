package se.kommun.uppdrag.browser;

import java.io.IOException;

/** The browsers that can be driven. */
public enum BrowserKind {
    CHROMIUM, FIREFOX;

    /**
     * Starts the browser of this machine.
     *
     * @throws BrowserException that says in Swedish how to get one, if there is none
     */
    public Browser start() throws IOException, InterruptedException {
        return this == CHROMIUM ? ChromiumBrowser.start() : FirefoxBrowser.start();
    }
}
