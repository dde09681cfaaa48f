package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditSession;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.editor.EditorWords;
import se.kommun.uppdrag.editor.GitPublication;
import se.kommun.uppdrag.editor.HeaderForm;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.ReviewList;
import se.kommun.uppdrag.files.RelativePath;
import se.kommun.uppdrag.http.HttpResponses;
import se.kommun.uppdrag.http.LocalResponses;
import se.kommun.uppdrag.publish.SitePublication;
import se.kommun.uppdrag.report.Json;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.template.Templates;

/** Serves the editor's HTML pages: the list of all pages, and the page that edits one. */
record EditorPages(EditorContext context) {

    private static final Templates TEMPLATES = Templates.beside(EditorPages.class, "");

    /** Allows only files from this server, and no framing, which prevents clickjacking. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * The model of the template {@code editor.ftl}.
     *
     * @param name the page's path in the editor's addresses, such as {@code ledsagare}
     * @param token the token that writing requests need, see {@link WriteAccess}
     * @param bodyLine the line number of the body's first line in the file, from 1
     * @param pages the site's other pages, as link targets
     * @param rename whether the page's address may be changed
     * @param canPublish whether the site has a branch to publish to
     * @param branch the branch, or empty
     * @param publication whether the site can be published as a whole
     * @param status the first text of the status line
     * @param state how far the saved page has gone
     * @param lang the language code of the text
     * @param form the header as a form; null if it can only be shown as text
     * @param languages the languages of the site's pages, that of this page first
     * @param outdated how the Swedish page has changed since this page was translated: its source's {@code edit} address, {@code version},
     *     {@code lines} of the difference and {@code reason}. Null if the page is not a translation, or is an up-to-date one
     */
    private record EditorModel(EditSession session, String name, String token, String header, String body, int bodyLine, List<Link> pages, boolean rename,
            boolean canPublish, String branch, boolean publication, String status, String state, String lang, String sourceLang, String sourceName, @Nullable List<HeaderForm.Group> form, List<HeaderForm.Option> languages, @Nullable Map<String, Object> outdated) {}

    /**
     * A link target.
     *
     * @param href the target relative to the edited page, such as {@code om-lss.md}
     * @param address of the target on the site, such as {@code om-lss.html}
     * @param language its language code
     */
    private record Link(String title, String href, String address, String language) {}

    /**
     * The model of the template {@code review.ftl}.
     *
     * @param token the token that writing requests need, see {@link WriteAccess}
     * @param languages the languages of the pages, Swedish first
     * @param owners who is responsible for pages
     * @param stopped what stops the site: the editor's address of each error, or empty, and its words
     * @param types the page types that a new page can have
     * @param overdue the number of pages whose review date has passed
     * @param toConfirm the number of items that are still to be confirmed
     * @param publication whether the site can be published as a whole
     * @param states how far each saved page has gone, by file
     */
    private record ReviewModel(String token, List<ReviewList.Row> rows, List<HeaderForm.Option> languages, List<String> owners, List<HeaderForm.Option> stopped, List<HeaderForm.Option> types, int overdue, int toConfirm, boolean publication,
            Map<String, PublicationStates.State> states) {}

    /** Answers {@code /redigera/} and {@code /redigera/<page>}. */
    void show(HttpExchange exchange) throws IOException {
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            LocalResponses.text(exchange, 405, LocalResponses.TEXT, "Den här adressen går bara att läsa.");
            return;
        }
        String name = exchange.getRequestURI().getPath().substring(EditorRoutes.PAGES.length());
        if (name.isEmpty()) {
            page(exchange, "review.ftl", review());
            return;
        }
        try {
            Optional<EditSession> opened = PagePath.ofName(name).isPresent() ? context.editing().open(PagePath.ofName(name).get()) : Optional.empty();
            if (opened.isPresent()) {
                page(exchange, "editor.ftl", model(opened.get()));
            } else {
                LocalResponses.text(exchange, 404, LocalResponses.TEXT, "Det finns ingen sådan sida att redigera.");
            }
        } catch (EditRejectedException refused) {
            LocalResponses.text(exchange, 400, LocalResponses.TEXT, refused.getMessage());
        }
    }

    /** Sends a page made by a template of this package. */
    static void page(HttpExchange exchange, String template, Object model) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
        exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        LocalResponses.text(exchange, 200, HttpResponses.HTML, TEMPLATES.page(template, model));
    }

    private ReviewModel review() throws IOException {
        List<ReviewList.Row> rows = ReviewList.of(context.site(), context.today().get(), context.live().latest().problems());
        Settings settings = SettingsReader.read(context.site(), ignored -> { });
        List<HeaderForm.Option> languages = rows.stream().map(ReviewList.Row::language).distinct()
                .sorted(Comparator.comparing((String code) -> !code.equals(settings.sourceLanguage())).thenComparing(code -> code))
                .map(code -> new HeaderForm.Option(code, LanguageCode.inSwedish(code))).toList();
        List<String> owners = rows.stream().map(ReviewList.Row::owner).filter(owner -> !owner.isEmpty()).distinct().sorted().toList();
        EditorWords words = context.words();
        List<HeaderForm.Option> stopped = context.live().latest().problems().stream().filter(Problem::isError)
                .map(problem -> new HeaderForm.Option(Objects.requireNonNullElse(EditorJson.edit(problem.place().file(), problem.place().line()), ""),
                        context.nameOf(problem.place().file()) + ": " + words.of(problem).message() + " " + words.of(problem).fix())).distinct().toList();
        return new ReviewModel(context.access().token(), rows, languages, owners, stopped, HeaderForm.newTypes(ContentModel.of(context.site())), (int) rows.stream().filter(ReviewList.Row::overdue).count(),
                rows.stream().mapToInt(row -> row.toConfirm().size()).sum(),
                SitePublication.isPossible(settings), states(rows));
    }

    private Map<String, PublicationStates.State> states(List<ReviewList.Row> rows) throws IOException {
        PublicationStates states = PublicationStates.of(context);
        return rows.stream().collect(Collectors.toMap(ReviewList.Row::file, row -> states.of(row.saved())));
    }

    private EditorModel model(EditSession opened) throws IOException, EditRejectedException {
        PagePath page = opened.page();
        List<ReviewList.Row> rows = ReviewList.of(context.site(), context.today().get(), List.of()).stream()
                .filter(row -> !row.file().equals(page.file())).sorted((a, b) -> a.title().compareToIgnoreCase(b.title())).toList();
        List<Link> links = rows.stream().map(row -> new Link(row.title(), href(page, row.file()), row.address(), row.language())).toList();
        SourceFile file = SourceFile.in(context.site(), page.file());
        List<HeaderForm.Option> originals = rows.stream().filter(row -> row.language().equals(file.sourceLanguage()))
                .map(row -> new HeaderForm.Option(row.file().replaceFirst("^content/", ""), row.title())).toList();
        Settings settings = SettingsReader.read(context.site(), ignored -> { });
        String status = opened.conflict() ? "Filen har ändrats sedan du började skriva. Din text är kvar."
                : opened.unsaved() ? "Inte sparad. Texten är den som du skrev senast." : "Sparad.";
        String state = PublicationStates.of(context).of(context.editing().saved(page)).words();
        EditableSource text = opened.text();
        return new EditorModel(opened, page.name(), context.access().token(), text.header(), text.body(), text.bodyLine(), links, page.canBeRenamed(),
                GitPublication.of(context.site(), settings).isPresent(), settings.get(Setting.BRANCH), SitePublication.isPossible(settings), status, state,
                file.language(), file.sourceLanguage(), LanguageCode.inSwedish(file.sourceLanguage()), opened.form() == null ? null : HeaderForm.withPages(opened.form(), originals), languages(links, file),
                context.editing().outdated(text).map(diff -> Json.object("edit", EditorJson.edit(diff.original(), 0), "version", diff.version(),
                        "lines", EditorJson.difference(diff.lines(), context.words()), "reason", diff.reason())).orElse(null));
    }

    /** The languages of pages by code and name: first that of the file, then that of the site. */
    private static List<HeaderForm.Option> languages(List<Link> pages, SourceFile file) {
        return Stream.concat(Stream.of(file.language(), file.sourceLanguage()), pages.stream().map(Link::language).sorted()).distinct()
                .map(code -> new HeaderForm.Option(code, LanguageCode.inSwedish(code))).toList();
    }

    /** The relative path from a page to another page's source, for a Markdown link. */
    private static String href(PagePath from, String file) {
        return RelativePath.of(Path.of("content/" + from.folder()), Path.of(file));
    }
}
