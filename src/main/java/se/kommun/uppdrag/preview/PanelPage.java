package se.kommun.uppdrag.preview;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Puts the preview's panel into a page on its way to the browser. The files on disk never hold it. */
final class PanelPage {

    private PanelPage() {}

    private static String script(String viewed) {
        return "<script src=\"/_preview/panel.js\" data-build=\"" + viewed + "\" defer></script>\n";
    }

    /** The page with the panel's script, and a policy that lets it ask the preview for news. */
    static byte[] withPanel(byte @Nullable [] page, String viewed) {
        String html = new String(page, StandardCharsets.UTF_8);
        return html.replaceFirst("default-src ('|&#39;)none('|&#39;)", "$0; connect-src $1self$1")
                .replaceFirst("</head>", script(viewed) + "</head>").getBytes(StandardCharsets.UTF_8);
    }

    /** Stands where the site will be as long as no build has succeeded. */
    static String withoutSite(String viewed) {
        return "<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Sidan finns inte än</title>\n" + script(viewed)
                + "</head><body><main><h1>Sidan finns inte än</h1><p>Rätta felen i listan, så visas webbplatsen här.</p></main></body></html>\n";
    }
}
