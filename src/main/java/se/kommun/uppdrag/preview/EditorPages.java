package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.kommun.uppdrag.build.IncrementalSite;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditSession;
import se.kommun.uppdrag.editor.EditingService;
import se.kommun.uppdrag.editor.GitPublication;
import se.kommun.uppdrag.editor.HeaderForm;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.ReviewList;
import se.kommun.uppdrag.editor.TranslationDiff;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.template.Templates;

/** Serves the editor's HTML pages: the list of all pages, and the page that edits one. */
record EditorPages(Path site, EditingService editing, RequestGuard guard, IncrementalSite live, Supplier<LocalDate> today) {

    static final String PATH = "/redigera/";

    /** Allows only files from this server, and no framing, which prevents clickjacking. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Templates TEMPLATES = Templates.beside(EditorPages.class, "editor");

    /** Answers {@code /redigera/} and {@code /redigera/<page>}. */
    void show(HttpExchange exchange) throws IOException {
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            PreviewResponses.text(exchange, 405, PreviewResponses.TEXT, "Den här adressen går bara att läsa.");
            return;
        }
        String name = exchange.getRequestURI().getPath().substring(PATH.length());
        if (name.isEmpty()) {
            page(exchange, 200, TEMPLATES.page("review.ftl", review()));
            return;
        }
        try {
            Optional<EditSession> opened = PagePath.ofName(name).isPresent() ? editing.open(PagePath.ofName(name).get()) : Optional.empty();
            if (opened.isPresent()) {
                page(exchange, 200, TEMPLATES.page("editor.ftl", model(opened.get())));
            } else {
                PreviewResponses.text(exchange, 404, PreviewResponses.TEXT, "Det finns ingen sådan sida att redigera.");
            }
        } catch (EditRejectedException refused) {
            PreviewResponses.text(exchange, 400, PreviewResponses.TEXT, refused.getMessage());
        }
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
        exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        PreviewResponses.text(exchange, status, HttpResponses.HTML, html);
    }

    private ReviewModel review() throws IOException {
        List<ReviewList.Row> rows = ReviewList.of(site, today.get(), live.latest().problems());
        return new ReviewModel(guard.token(), rows, HeaderForm.types(), (int) rows.stream().filter(ReviewList.Row::overdue).count(),
                rows.stream().mapToInt(row -> row.toConfirm().size()).sum());
    }

    private EditorModel model(EditSession opened) throws IOException {
        PagePath page = opened.page();
        List<EditorModel.Link> links = ReviewList.of(site, today.get(), List.of()).stream()
                .filter(row -> !row.file().equals(page.file()))
                .map(row -> new EditorModel.Link(row.title(), href(page, row.file())))
                .sorted((a, b) -> a.title().compareToIgnoreCase(b.title())).toList();
        Settings settings = SettingsReader.read(site, ignored -> { });
        String status = opened.conflict() ? "Filen har ändrats sedan du började skriva. Din text är kvar."
                : opened.unsaved() ? "Inte sparad. Texten är den som du skrev senast." : "Sparad.";
        return new EditorModel(page.file(), page.name(), opened.title(), opened.address(), opened.base(), guard.token(), opened.form(),
                opened.text().header(), opened.text().body(), opened.text().bodyLine(), opened.unsaved(), opened.conflict(), links,
                page.canBeRenamed(), settings.has(Setting.BRANCH) && GitPublication.possible(site), settings.get(Setting.BRANCH), status,
                new SourceFile(page.file(), site.resolve(page.file())).language(),
                editing.outdated(opened.text()).map(EditorPages::outdated).orElse(null));
    }

    private static EditorModel.Outdated outdated(TranslationDiff diff) {
        return new EditorModel.Outdated(diff.original(), PATH + PagePath.of(diff.original()).orElseThrow().name(), diff.version(),
                diff.lines().stream().map(line -> new EditorModel.Line(line.kind().name().toLowerCase(Locale.ROOT), line.text())).toList(), diff.reason());
    }

    /** The relative path from a page to another page's source, for a Markdown link. */
    private static String href(PagePath from, String file) {
        Path folder = Path.of("content/" + from.folder());
        return RelativePath.of(folder, Path.of(file));
    }
}
