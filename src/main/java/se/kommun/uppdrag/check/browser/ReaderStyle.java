package se.kommun.uppdrag.check.browser;

import se.kommun.uppdrag.browser.BrowserPage;

/** How a reader may have told the browser to show every page. */
public enum ReaderStyle {
    NORMAL(""),
    /** As much space as WCAG 1.4.12 says that a page must bear. */
    SPACED("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } "
            + "p { margin-block-end: 2em !important }"),
    /** Text twice as large (WCAG 1.4.4), on a page whose sizes follow that of the root. */
    DOUBLE(":root { font-size: 200% !important }");

    private final String css;

    ReaderStyle(String css) {
        this.css = css;
    }

    /** Shows the open page in this style until another is applied. */
    public void apply(BrowserPage page) {
        PageScripts.run(page, "reader-style", css);
    }
}
