package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditSession;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.editor.GitPublication;
import se.kommun.uppdrag.editor.IncomingLinks;
import se.kommun.uppdrag.editor.PageBin;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.PageVersion;
import se.kommun.uppdrag.editor.TextDiff;
import se.kommun.uppdrag.http.FormDecoder;
import se.kommun.uppdrag.http.HttpErrorException;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.publish.PublishException;
import se.kommun.uppdrag.publish.SitePublication;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.ReportLanguage;

/** Serves the editor's pages beside the one that edits a page: earlier versions, deleting, the bin, a copy to show, publishing. */
record SidePages(EditorContext context) {

    static final String PATH = EditorRoutes.ACTIONS + "sida/";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'kl.' HH.mm", ReportLanguage.SV.locale());
    private static final Map<PageVersion.Origin, String> ORIGINS = Map.of(PageVersion.Origin.FILE, "", PageVersion.Origin.DRAFT, "Text som inte sparades",
            PageVersion.Origin.GIT, "Från Git");
    private static final double KILOBYTE = 1000;
    /** The part of a hash that the names of versions have. */
    private static final int HASH_START = 16;

    /** A line in a list of versions. */
    record Item(String id, String title, String when, String about) {}

    /**
     * A line in the list of deleted pages.
     *
     * @param id names the entry of the bin
     * @param file the path that the page had
     * @param isOnBranch whether the page is still on the branch that is published
     */
    record Deleted(String id, String file, String title, String when, boolean isOnBranch) {}

    void show(HttpExchange exchange) throws IOException {
        try {
            if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                throw new HttpErrorException(405, "Den här adressen går bara att läsa.");
            }
            String raw = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
            Map<String, List<String>> query = FormDecoder.decode(raw.getBytes(StandardCharsets.UTF_8), "Adressen går inte att läsa.");
            switch (exchange.getRequestURI().getPath().substring(PATH.length())) {
                case "versioner" -> versions(exchange, page(query), query.getOrDefault("version", List.of("")).get(0));
                case "ta-bort" -> delete(exchange, page(query));
                case "papperskorg" -> bin(exchange);
                case "kopia" -> new DraftDownloads(context).copy(exchange, page(query));
                case "pdf" -> new DraftDownloads(context).pdf(exchange, page(query));
                case "publicering" -> publication(exchange);
                default -> throw new HttpErrorException(404, "Det finns ingen sådan adress.");
            }
        } catch (HttpErrorException error) {
            LocalResponses.text(exchange, error.status(), LocalResponses.TEXT, Objects.requireNonNullElse(error.getMessage(), ""));
        } catch (EditRejectedException refused) {
            LocalResponses.text(exchange, 400, LocalResponses.TEXT, Objects.requireNonNullElse(refused.getMessage(), ""));
        }
    }

    private EditSession page(Map<String, List<String>> query) throws IOException, HttpErrorException, EditRejectedException {
        PagePath page = EditorRequest.page(PagePath.ofName(query.getOrDefault("sida", List.of("")).get(0)));
        return context.editing().open(page).orElseThrow(() -> new HttpErrorException(404, "Det finns ingen sådan sida."));
    }

    /** What all these pages show. The map is mutable. */
    private Map<String, Object> model(@Nullable EditSession page) throws IOException, EditRejectedException {
        return Json.object("token", context.access().token(), "title", page == null ? "" : page.title(), "name", page == null ? "" : page.page().name(),
                "file", page == null ? "" : page.page().file(), "base", page == null ? "" : context.editing().saved(page.page()).hash());
    }

    private void versions(HttpExchange exchange, EditSession page, String chosen) throws IOException, EditRejectedException, HttpErrorException {
        List<Item> items = new ArrayList<>();
        String hash = context.editing().saved(page.page()).hash();
        Item shown = null;
        DateTimeFormatter times = times(context);
        for (PageVersion version : context.editing().history().of(page.page())) {
            boolean current = !hash.isEmpty() && version.id().contains(hash.substring(0, HASH_START));
            Item item = new Item(version.id(), current ? "Sidan som den är nu" : "", times.format(version.time()), about(version));
            items.add(item);
            shown = version.id().equals(chosen) ? item : shown;
        }
        Map<String, Object> model = model(page);
        model.put("items", items);
        if (!chosen.isEmpty()) {
            EditableSource text = context.editing().history().text(page.page(), chosen).orElseThrow(() -> new HttpErrorException(404, "Den versionen finns inte längre."));
            model.put("chosen", chosen);
            model.put("when", shown == null ? "" : shown.when());
            model.put("lines", EditorJson.difference(TextDiff.between(page.text().text(), text.text()), context.words()));
        }
        EditorPages.page(exchange, "history.ftl", model);
    }

    /** Formats a time as the clock where the site is shows it. */
    static DateTimeFormatter times(EditorContext context) {
        return TIME.withZone(SettingsReader.read(context.site(), ignored -> { }).timeZone());
    }

    private static String about(PageVersion version) {
        String origin = ORIGINS.get(version.origin()) + (version.author().isEmpty() ? "" : ", " + version.author());
        String size = String.format(ReportLanguage.SV.locale(), "%.1f kB", version.size() / KILOBYTE);
        return origin.isEmpty() ? size : origin + ", " + size;
    }

    private void delete(HttpExchange exchange, EditSession page) throws IOException, EditRejectedException {
        Map<String, Object> model = model(page);
        model.put("links", IncomingLinks.to(context.site(), page.page()).stream().map(link -> Json.object("title", link.title(),
                "edit", EditorJson.edit(link.page().file(), link.line()))).toList());
        model.put("possible", page.page().canBeRenamed());
        model.put("unsaved", page.unsaved());
        EditorPages.page(exchange, "delete.ftl", model);
    }

    private void bin(HttpExchange exchange) throws IOException, EditRejectedException {
        Map<String, Object> model = model(null);
        Optional<GitPublication> branch = GitPublication.of(context.site(), SettingsReader.read(context.site(), ignored -> { }));
        Set<String> onBranch = branch.isEmpty() ? Set.of() : branch.get().pages().keySet();
        List<Deleted> items = new ArrayList<>();
        DateTimeFormatter times = times(context);
        for (PageBin.Entry entry : context.editing().bin().entries()) {
            boolean isGone = context.editing().saved(entry.page()).hash().equals(EditableSource.NONE);
            items.add(new Deleted(entry.id(), entry.page().file(), entry.title(), times.format(entry.deleted()), isGone && onBranch.contains(entry.page().file())));
        }
        model.put("items", items);
        EditorPages.page(exchange, "bin.ftl", model);
    }

    private void publication(HttpExchange exchange) throws IOException, EditRejectedException {
        Map<String, Object> model = model(null);
        Settings settings = SettingsReader.read(context.site(), ignored -> { });
        model.put("possible", SitePublication.isPossible(settings));
        model.put("branch", settings.get(Setting.BRANCH));
        if (SitePublication.isPossible(settings)) {
            try {
                SitePublication publication = SitePublication.of(context.site(), context.today().get());
                model.put("target", publication.target());
                model.put("rows", PublicationStates.of(publication.current(), ContentModel.of(context.site()), context.today().get()).rows(context.site()));
            } catch (PublishException refused) {
                model.put("trouble", refused.getMessage());
            } catch (IOException unreachable) {
                model.put("trouble", "Platsen dit webbplatsen ska går inte att läsa: " + unreachable.getMessage() + ".");
            }
        }
        EditorPages.page(exchange, "publish.ftl", model);
    }
}
