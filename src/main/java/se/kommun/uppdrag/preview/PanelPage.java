package se.kommun.uppdrag.preview;

import java.nio.charset.StandardCharsets;

/** Puts the preview's panel into a page on its way to the browser. The files on disk never hold it. */
final class PanelPage {

    private static final String SCRIPT = "<script src=\"/_preview/panel.js\" defer></script>\n";

    private PanelPage() {}

    /** The page with the panel's script, and a policy that lets it ask the preview for news. */
    static byte[] withPanel(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return html.replaceFirst("default-src 'none'", "default-src 'none'; connect-src 'self'")
                .replaceFirst("</head>", SCRIPT + "</head>").getBytes(StandardCharsets.UTF_8);
    }

    /** Stands where the site will be as long as no build has succeeded. */
    static String withoutSite() {
        return "<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Sidan finns inte än</title>\n" + SCRIPT
                + "</head><body><main><h1>Sidan finns inte än</h1><p>Rätta felen i listan, så visas webbplatsen här.</p></main></body></html>\n";
    }
}
