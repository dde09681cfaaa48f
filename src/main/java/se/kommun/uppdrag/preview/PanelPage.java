package se.kommun.uppdrag.preview;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Inserts the preview's panel into pages when they are served. Published files never contain it. */
final class PanelPage {

    private PanelPage() {}

    private static String script(String viewed) {
        return "<script src=\"/_preview/panel.js\" data-build=\"" + viewed + "\" defer></script>\n";
    }

    /** The page with the panel's script, and a content security policy that lets the script connect to the preview. */
    static byte[] withPanel(byte @Nullable [] page, String viewed) {
        String html = new String(page, StandardCharsets.UTF_8);
        return html.replaceFirst("default-src ('|&#39;)none('|&#39;)", "$0; connect-src $1self$1")
                .replaceFirst("</head>", script(viewed) + "</head>").getBytes(StandardCharsets.UTF_8);
    }

    /** The page that is served until a build has succeeded. */
    static String withoutSite(String viewed) {
        return "<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Sidan finns inte än</title>\n" + script(viewed)
                + "</head><body><main><h1>Sidan finns inte än</h1><p>Rätta felen i listan, så visas webbplatsen här.</p></main></body></html>\n";
    }
}
