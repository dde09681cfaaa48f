package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditSession;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.publish.PublishedPage;
import se.kommun.uppdrag.publish.SiteManifest;

/** Tells for each page whether visitors see it as it is saved. */
record PublicationStates(Path site, EditingService editing, SiteManifest published, LocalDate today) {

    /**
     * The state of a page.
     *
     * @param name the page's path in the editor's addresses, such as {@code ledsagare}
     * @param state for people, such as {@code Publicerad}
     * @param live whether visitors see the saved page
     * @param unsaved whether the page has a text that is not saved
     */
    record Row(String name, String title, String state, boolean live, boolean unsaved) {}

    /** All pages by title; first those that visitors do not see as they are saved. */
    List<Row> rows() throws IOException, EditRejectedException {
        Map<String, PublishedPage> byFile = published.pages().stream().collect(Collectors.toMap(PublishedPage::file, Function.identity(), (first, second) -> second));
        List<Row> rows = new ArrayList<>();
        for (SourceFile source : SourceFolder.list(site, ignored -> { }).pages()) {
            Optional<PagePath> page = PagePath.of(source.path());
            Optional<EditSession> opened = page.isEmpty() ? Optional.empty() : editing.peek(page.get());
            if (opened.isPresent()) {
                rows.add(row(opened.get(), editing.hash(page.get()), byFile.get(source.path())));
            }
        }
        rows.sort(Comparator.comparing(Row::live).thenComparing(Row::title));
        return List.copyOf(rows);
    }

    private Row row(EditSession page, String hash, @Nullable PublishedPage known) {
        boolean live = known != null && known.source().equals(hash);
        return new Row(page.page().name(), page.title(), state(page, live, known != null), live, page.unsaved());
    }

    private String state(EditSession page, boolean live, boolean known) {
        if (live) {
            return "Publicerad";
        }
        Optional<LocalDate> from = day(page, "publish_from");
        Optional<LocalDate> until = day(page, "publish_until");
        String word = page.text().value("status").orElse("");
        String state = word.equals("draft") ? "Utkast"
                : from.filter(today::isBefore).isPresent() ? "Väntar på sin dag, " + from.get()
                : until.filter(today::isAfter).isPresent() ? "Visas inte efter " + until.get()
                : known ? "Ändringen är sparad men inte publicerad" : "Sparad men inte publicerad";
        return known && !state.contains("publicerad") ? state + ". Den gamla ligger kvar tills du publicerar" : state;
    }

    private static Optional<LocalDate> day(EditSession page, String key) {
        return page.text().value(key).filter(value -> ValueType.DATE.faultIn(value).isEmpty()).map(LocalDate::parse);
    }
}
