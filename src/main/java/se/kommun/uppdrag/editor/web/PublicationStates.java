package se.kommun.uppdrag.editor.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.editor.EditRejectedException;
import se.kommun.uppdrag.editor.EditableSource;
import se.kommun.uppdrag.editor.GitPublication;
import se.kommun.uppdrag.editor.PagePath;
import se.kommun.uppdrag.editor.ReviewList;
import se.kommun.uppdrag.publish.PublishException;
import se.kommun.uppdrag.publish.PublishedPage;
import se.kommun.uppdrag.publish.SiteManifest;
import se.kommun.uppdrag.publish.SitePublication;
import se.kommun.uppdrag.report.Json;

/**
 * Tells for each page whether it has gone further than to the site's folder.
 *
 * @param way how pages go further
 * @param sent whether a page has, as it is saved; empty if it never has
 * @param model says which pages disappear after a day of their own
 */
record PublicationStates(Way way, Function<EditableSource, Optional<Boolean>> sent, ContentModel model, LocalDate today) {

    /**
     * The state of a saved page.
     *
     * @param words for people, such as {@code Publicerad}
     * @param isSent whether the page has gone further as it is saved
     */
    public record State(String words, boolean isSent) {}

    /** How saved pages go further, and the words for each state. */
    private enum Way {
        SITE("Publicerad", "Ändringen är inte publicerad", "Sparad, inte publicerad", "Den gamla ligger kvar tills du publicerar"),
        BRANCH("Lämnad för publicering", "Ändringen är inte lämnad för publicering", "Sparad, inte lämnad för publicering", "Ändringen är inte lämnad"),
        NONE("Sparad", "Sparad", "Sparad", "");

        private final String same;
        private final String other;
        private final String never;
        private final String old;

        Way(String same, String other, String never, String old) {
            this.same = same;
            this.other = other;
            this.never = never;
            this.old = old;
        }
    }

    /** The states by the site's settings. What cannot be read is not known; trying to publish tells the reason. */
    static PublicationStates of(EditorContext context) throws IOException {
        Settings settings = SettingsReader.read(context.site(), ignored -> { });
        LocalDate today = context.today().get();
        ContentModel model = ContentModel.of(context.site());
        try {
            if (SitePublication.isPossible(settings)) {
                return of(SitePublication.of(context.site(), today).current(), model, today);
            }
            Optional<GitPublication> branch = GitPublication.of(context.site(), settings);
            if (branch.isPresent()) {
                Map<String, Boolean> pages = branch.get().pages();
                return new PublicationStates(Way.BRANCH, saved -> Optional.ofNullable(pages.get(saved.file())), model, today);
            }
        } catch (PublishException | EditRejectedException | IOException unreadable) {
            return new PublicationStates(Way.NONE, saved -> Optional.empty(), model, today);
        }
        return new PublicationStates(Way.NONE, saved -> Optional.empty(), model, today);
    }

    /** The states by what is published. */
    static PublicationStates of(SiteManifest published, ContentModel model, LocalDate today) {
        Map<String, String> sources = published.pages().stream().collect(Collectors.toMap(PublishedPage::file, PublishedPage::source, (first, second) -> second));
        return new PublicationStates(Way.SITE, saved -> Optional.ofNullable(sources.get(saved.file())).map(saved.hash()::equals), model, today);
    }

    State of(EditableSource saved) {
        Optional<Boolean> before = sent.apply(saved);
        boolean same = before.orElse(false);
        Optional<String> hidden = hidden(saved);
        boolean isPublic = same && way == Way.SITE; // then visitors see what the program has let through, whatever the page says
        if (hidden.isPresent() && !isPublic) {
            return new State(hidden.get() + (before.isEmpty() ? "" : ". " + (same ? way.same : way.old)), same);
        }
        return new State(same ? way.same : before.isPresent() ? way.other : way.never, same);
    }

    /** All pages by title; first those that visitors do not see as they are saved. */
    List<Map<String, Object>> rows(Path site) throws IOException {
        record Row(ReviewList.Row page, State state) {}
        return ReviewList.of(site, today, List.of()).stream().map(row -> new Row(row, of(row.saved())))
                .sorted(Comparator.comparing((Row row) -> row.state().isSent()).thenComparing(row -> row.page().title()))
                .map(row -> Json.object("name", new PagePath(row.page().file()).name(), "title", row.page().title(), "state", row.state().words(), "unsaved", row.page().unsaved())).toList();
    }

    /** Why visitors will not see a page even when it has gone further; empty if they will. */
    private Optional<String> hidden(EditableSource saved) {
        if (saved.value("status").orElse("").equals("draft")) {
            return Optional.of("Utkast");
        }
        return day(saved, "publish_from").filter(today::isBefore).map(day -> "Väntar på sin dag, " + day)
                .or(() -> lastDay(saved).filter(today::isAfter).map(day -> "Visas inte efter " + day));
    }

    private Optional<LocalDate> lastDay(EditableSource saved) {
        Optional<String> expires = saved.value("type").flatMap(model::type).map(PageType::expires);
        return Stream.concat(Stream.of("publish_until"), expires.stream()).flatMap(key -> day(saved, key).stream()).min(Comparator.naturalOrder());
    }

    /** The day of a valid date, with or without a time. */
    private static Optional<LocalDate> day(EditableSource saved, String key) {
        return saved.value(key).map(value -> value.replaceFirst(" .*", "")).filter(value -> ValueType.DATE.faultIn(value).isEmpty()).map(LocalDate::parse);
    }
}
