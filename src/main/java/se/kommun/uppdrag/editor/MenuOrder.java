package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moves pages in the menu: writes the order of each into its file, and nothing else. */
public record MenuOrder(EditingService editing) {

    private static final String KEY = "order";

    /**
     * Puts pages in an order.
     *
     * @param pages the pages of one language that are in the menu, in the wanted order
     * @throws EditRejectedException if one of them has unsaved changes or cannot be read; then nothing is written
     */
    public void set(List<PagePath> pages, LocalDate today) throws IOException, EditRejectedException {
        Map<EditSession, PageEdit> edits = new LinkedHashMap<>();
        for (PagePath page : pages) {
            EditSession opened = editing.open(page).orElseThrow(() -> new EditRejectedException("En av sidorna finns inte längre. Ladda om listan."));
            if (opened.unsaved()) {
                throw new EditRejectedException("Sidan " + opened.title() + " har ändringar som inte är sparade. Spara eller ångra dem först.");
            }
            Map<String, List<String>> values = new LinkedHashMap<>(opened.text().fields()
                    .orElseThrow(() -> new EditRejectedException("Sidan " + opened.title() + " går inte att läsa. Rätta felen på den först.")));
            values.put(KEY, List.of(String.valueOf(edits.size() + 1)));
            edits.put(opened, new PageEdit(values, null, opened.text().body()));
        }
        for (Map.Entry<EditSession, PageEdit> each : edits.entrySet()) {
            editing.save(each.getKey().page(), each.getKey().base(), each.getValue(), today);
        }
    }
}
