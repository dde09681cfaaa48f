package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;

/** Lists all pages with their review dates and open questions, including drafts and pages with an invalid header. */
public final class ReviewList {

    /**
     * A page in the list.
     *
     * @param title the page's title, or its path if it has none
     * @param type the page type in Swedish, empty if it is unknown
     * @param language the language code of the page's folder
     * @param status {@code Publicerad}, {@code Utkast} or empty
     * @param owner who is responsible: the department from the settings if the page names nobody
     * @param reviewBy the review date as written, or null
     * @param overdue whether the review date has passed
     * @param when the time until or since the review date, in Swedish; empty without a date
     * @param toConfirm the items that are still to be confirmed
     * @param address the page's address on the site
     * @param aliases the page's earlier addresses
     * @param problems the number of problems, including errors
     * @param errors the number of problems that stop publication
     * @param order the place in the menu as written, or null
     * @param unsaved whether the page has a text that is not saved
     * @param saved the page's file
     */
    public record Row(String file, String title, String type, String language, String status, String owner, @Nullable String reviewBy, boolean overdue, String when,
                      List<String> toConfirm, String address, List<String> aliases, int problems, int errors, @Nullable Integer order, boolean unsaved, EditableSource saved) {}

    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.reviewBy() == null ? "9999" : row.reviewBy())
            .thenComparing(Row::file);

    /** Days to a date before the number of days says more than the month. */
    private static final int DAYS_AHEAD = 31;

    private ReviewList() {}

    /**
     * All pages, sorted by review date; pages without a date come last.
     *
     * @param problems all problems of the site. A page's problems are those located in its source file, also if their cause is elsewhere.
     * @throws IOException if the folder cannot be listed
     */
    public static List<Row> of(Path site, LocalDate today, Collection<Problem> problems) throws IOException {
        Map<String, List<Problem>> byFile = problems.stream().filter(problem -> !problem.rule().equals(Problem.TO_CONFIRM)).collect(Collectors.groupingBy(ReviewList::file));
        List<Row> rows = new ArrayList<>();
        PageFiles files = new PageFiles(site);
        ContentModel model = ContentModel.of(site);
        DraftStore drafts = new DraftStore(new ProgramFolder(site));
        Settings settings = SettingsReader.read(site, ignored -> { }); // the build reports its problems
        boolean form = settings.interest().kind() != FormTarget.Kind.NONE;
        for (SourceFile source : SourceFolder.list(site).pages()) {
            Optional<PagePath> page = PagePath.of(source.path());
            if (page.isPresent()) {
                String department = settings.localized(Setting.DEPARTMENT, source.language());
                text(files, page.get()).ifPresent(text -> {
                    List<Problem> own = new ArrayList<>(byFile.getOrDefault(source.path(), List.of()));
                    byFile.getOrDefault(page.get().address(text), List.of()).stream().filter(Problem::isError).forEach(own::add); // their lines are not known
                    rows.add(row(source, department, text, model, form, today, own, isUnsaved(drafts, page.get())));
                });
            }
        }
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    private static @Nullable String file(Problem problem) {
        return problem.location().file().startsWith("content/") ? problem.location().file() : problem.place().file();
    }

    /** The page's text; empty for a symbolic link. An unreadable file is listed without text: the build reports the reason. */
    private static Optional<EditableSource> text(PageFiles files, PagePath page) {
        EditableSource unreadable = EditableSource.missing(page.file());
        return Containment.of(page.file(), ignored -> { }, () -> {
            try {
                return Optional.of(files.read(page));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (EditRejectedException link) {
                return Optional.<EditableSource>empty();
            }
        }).orElse(Optional.of(unreadable));
    }

    private static boolean isUnsaved(DraftStore drafts, PagePath page) {
        try {
            return drafts.of(page).isPresent();
        } catch (IOException | EditRejectedException unreadable) {
            return false; // opening the page tells the reason
        }
    }

    private static Row row(SourceFile source, String department, EditableSource text, ContentModel model, boolean form, LocalDate today, List<Problem> problems, boolean unsaved) {
        PagePath page = new PagePath(source.path());
        String day = text.value("review_by").filter(value -> ValueType.DATE.faultIn(value).isEmpty()).orElse(null);
        long left = day == null ? 0 : ChronoUnit.DAYS.between(today, LocalDate.parse(day));
        String status = text.value("status").map(word -> word.equals("published") ? "Publicerad" : word.equals("draft") ? "Utkast" : "").orElse("");
        List<String> toConfirm = new ArrayList<>(text.values("to_confirm"));
        if (form) {
            toConfirm.addAll(text.values("to_confirm_form"));
        }
        return new Row(page.file(), text.value("title").orElse(page.name()),
                text.value("type").flatMap(model::type).map(PageType::description).orElse(""), source.language(), status,
                text.value("owner").orElse(department), day, day != null && left < 0,
                day == null ? "" : when(LocalDate.parse(day), left), toConfirm,
                page.address(text), text.values("aliases"), problems.size(),
                (int) problems.stream().filter(Problem::isError).count(),
                text.value("order").filter(value -> value.matches("\\d{1,6}")).map(Integer::valueOf).orElse(null), unsaved, text);
    }

    private static String when(LocalDate day, long days) {
        if (days > DAYS_AHEAD) {
            return "i " + day.getMonth().getDisplayName(TextStyle.FULL, ReportLanguage.SV.locale()) + " " + day.getYear();
        }
        if (days < 0) {
            return days == -1 ? "skulle ha granskats i går" : "skulle ha granskats för " + -days + " dagar sedan";
        }
        return days == 0 ? "ska granskas i dag" : days == 1 ? "ska granskas i morgon" : "ska granskas om " + days + " dagar";
    }
}
