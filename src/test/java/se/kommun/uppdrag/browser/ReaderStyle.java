package se.kommun.uppdrag.browser;

/** How a reader may have told the browser to show every page. */
public enum ReaderStyle {
    NORMAL(""),
    /** As much space as WCAG 1.4.12 says that a page must bear. */
    SPACED("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } "
            + "p { margin-block-end: 2em !important }"),
    DOUBLE(":root { font-size: 200% !important }");

    private final String css;

    ReaderStyle(String css) {
        this.css = css;
    }

    /** Dresses the open page. Its policy forbids style elements but not what the browser itself adds. */
    public void dress(Page page) {
        page.call("""
                style => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync(style);
                  document.adoptedStyleSheets = [sheet];
                }""", css);
    }
}
