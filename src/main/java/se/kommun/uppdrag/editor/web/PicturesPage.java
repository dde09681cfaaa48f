package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import se.kommun.uppdrag.editor.Picture;
import se.kommun.uppdrag.editor.PictureList;
import se.kommun.uppdrag.http.LocalResponses;

/** Serves the list of all pictures. */
record PicturesPage(EditorContext context) {

    /** No page can have this address: its name has an underscore. */
    static final String PATH = EditorRoutes.PAGES + "_bilder";

    /**
     * The model of the template {@code pictures.ftl}.
     *
     * @param unused the number of pictures that stand on no page
     * @param silent the number of places where a picture has no alternative
     */
    private record Model(List<Picture> pictures, long unused, long silent) {}

    void show(HttpExchange exchange) throws IOException {
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            LocalResponses.text(exchange, 405, LocalResponses.TEXT, "Den här adressen går bara att läsa.");
            return;
        }
        if (!exchange.getRequestURI().getPath().equals(PATH)) {
            LocalResponses.text(exchange, 404, LocalResponses.TEXT, "Det finns ingen sådan sida att redigera.");
            return;
        }
        List<Picture> pictures = PictureList.of(context.site());
        EditorPages.page(exchange, "pictures.ftl", new Model(pictures, pictures.stream().filter(each -> each.uses().isEmpty()).count(),
                pictures.stream().flatMap(each -> each.uses().stream()).filter(use -> use.alternative().isEmpty() && !use.decorative()).count()));
    }
}
