package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.build.DraftResult;
import se.kommun.uppdrag.config.ReservedHosts;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditSession;
import se.kommun.uppdrag.editor.PageEdit;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.http.MediaTypes;

/** Gives an editor a page, as it is written now, as one file to show to others. */
record DraftDownloads(EditorContext context) {

    /** The page as one HTML file. */
    void copy(HttpExchange exchange, EditSession page) throws IOException, HttpErrorException {
        DraftResult result = context.drafts().show(page.page(), page.text().text());
        if (result.html() == null) {
            throw new HttpErrorException(409, "Sidan kan inte visas än. Rätta felen på sidan först.");
        }
        String url = SettingsReader.read(context.site(), ignored -> { }).baseUrl();
        StandaloneCopy copy = new StandaloneCopy(page.address(), ReservedHosts.isExample(url) ? "" : url, path -> context.live().shown().at(path));
        String html = copy.of(result.html(), "Utkast " + SidePages.times(context).format(Instant.now()) + ". Sidan är inte publicerad så här. Länkar och formulär fungerar kanske inte.");
        offer(exchange, page, "html");
        exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        LocalResponses.text(exchange, 200, HttpResponses.HTML, html);
    }

    /** The page as PDF, marked as a draft whatever its status. */
    void pdf(HttpExchange exchange, EditSession page) throws IOException, HttpErrorException, EditRejectedException {
        Map<String, List<String>> fields = new LinkedHashMap<>(page.text().fields().orElse(Map.of()));
        fields.put("status", List.of("draft"));
        String text = page.text().with(new PageEdit(fields, null, page.text().body()), ContentModel.of(context.site())).text();
        byte[] pdf = context.live().draftPdf(page.page().file(), text)
                .orElseThrow(() -> new HttpErrorException(409, "Det går inte att göra en pdf av sidan än. Rätta felen på sidan först."));
        offer(exchange, page, "pdf");
        LocalResponses.bytes(exchange, 200, MediaTypes.of("x.pdf"), pdf);
    }

    private static void offer(HttpExchange exchange, EditSession page, String ending) {
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"utkast-" + page.page().name().replace('/', '-') + "." + ending + "\"");
    }
}
