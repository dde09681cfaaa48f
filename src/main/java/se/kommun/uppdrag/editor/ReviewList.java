package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;

/** Lists all pages with their review dates and open questions, including drafts and pages with an invalid header. */
public final class ReviewList {

    /**
     * A page in the list.
     *
     * @param title the page's title, or its path if it has none
     * @param type the page type in Swedish, empty if it is unknown
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
     */
    public record Row(String file, String title, String type, String status, String owner, @Nullable String reviewBy, boolean overdue, String when,
                      List<String> toConfirm, String address, List<String> aliases, int problems, int errors) {}

    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.reviewBy() == null ? "9999" : row.reviewBy())
            .thenComparing(Row::file);

    private ReviewList() {}

    /**
     * All pages, sorted by review date; pages without a date come last.
     *
     * @param problems all problems of the site. A page's problems are those located in its source file, also if their cause is elsewhere.
     * @throws IOException if the folder cannot be listed
     */
    public static List<Row> of(Path site, LocalDate today, Collection<Problem> problems) throws IOException {
        Map<String, List<Problem>> byFile = problems.stream().collect(Collectors.groupingBy(ReviewList::file));
        List<Row> rows = new ArrayList<>();
        PageFiles files = new PageFiles(site);
        Settings settings = SettingsReader.read(site, ignored -> { }); // the build reports its problems
        boolean form = settings.interest().kind() != FormTarget.Kind.NONE;
        for (SourceFile source : SourceFolder.list(site, ignored -> { }).pages()) {
            Optional<PagePath> page = PagePath.of(source.path());
            if (page.isPresent()) {
                String department = settings.localized(Setting.DEPARTMENT, source.language());
                List<Problem> own = byFile.getOrDefault(source.path(), List.of());
                text(files, page.get()).ifPresent(text -> rows.add(row(page.get(), department, text, form, today, own)));
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

    private static Row row(PagePath page, String department, EditableSource text, boolean form, LocalDate today, List<Problem> problems) {
        String day = text.value("review_by").filter(value -> ValueType.DATE.faultIn(value).isEmpty()).orElse(null);
        long left = day == null ? 0 : ChronoUnit.DAYS.between(today, LocalDate.parse(day));
        String status = text.value("status").map(word -> word.equals("published") ? "Publicerad" : word.equals("draft") ? "Utkast" : "").orElse("");
        List<String> toConfirm = new ArrayList<>(text.values("to_confirm"));
        if (form) {
            toConfirm.addAll(text.values("to_confirm_form"));
        }
        return new Row(page.file(), text.value("title").orElse(page.name()),
                text.value("type").flatMap(PageType::of).map(PageType::description).orElse(""), status,
                text.value("owner").orElse(department), day, day != null && left < 0,
                day == null ? "" : when(left), toConfirm,
                page.address(text), text.values("aliases"), problems.size(),
                (int) problems.stream().filter(Problem::isError).count());
    }

    private static String when(long days) {
        if (days < 0) {
            return days == -1 ? "skulle ha granskats i går" : "skulle ha granskats för " + -days + " dagar sedan";
        }
        return days == 0 ? "ska granskas i dag" : days == 1 ? "ska granskas i morgon" : "ska granskas om " + days + " dagar";
    }
}
