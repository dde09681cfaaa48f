package se.kommun.uppdrag.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.content.ValueForm;
import se.kommun.uppdrag.settings.FormTarget;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.settings.SettingsReader;

/** Every page with what its editors must keep an eye on; drafts and pages with a broken header too. */
public final class ReviewList {

    /**
     * A page.
     *
     * @param title its path when it has none
     * @param type its type in Swedish words, empty when that is not known
     * @param status {@code Publicerad}, {@code Utkast} or empty
     * @param owner who answers for it: the department of the settings when the page does not say
     * @param reviewBy the day as written, or null
     * @param overdue whether that day has passed
     * @param when how far away the day is, in Swedish words; empty without a day
     * @param toConfirm what is left to confirm
     * @param address of the page on the site
     * @param aliases addresses that the page had before
     * @param edit of its editor page
     * @param problems how many there are
     */
    public record Row(String file, String title, String type, String status, String owner, String reviewBy, boolean overdue, String when,
                      List<String> toConfirm, String address, List<String> aliases, String edit, int problems) {}

    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.reviewBy() == null ? "9999" : row.reviewBy())
            .thenComparing(Row::file);

    private ReviewList() {}

    /**
     * The pages, those that should have been reviewed first; one without a day comes last.
     *
     * @param problems how many problems each source file has
     */
    public static List<Row> of(Path site, LocalDate today, Map<String, Integer> problems) throws IOException {
        List<Row> rows = new ArrayList<>();
        Desk desk = new Desk(site);
        Settings settings = SettingsReader.read(site, ignored -> { }); // the build tells of its problems
        boolean form = settings.interest().kind() != FormTarget.Kind.NONE;
        for (SourceFile source : SourceFolder.list(site, ignored -> { }).pages()) {
            Optional<PagePath> page = PagePath.of(source.path());
            if (page.isPresent()) {
                try {
                    String department = settings.shown(Setting.DEPARTMENT, source.language());
                    rows.add(row(page.get(), department, desk.onDisk(page.get()), form, today, problems.getOrDefault(source.path(), 0)));
                } catch (Refused link) {
                    continue; // the build tells of it
                }
            }
        }
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    private static Row row(PagePath page, String department, Manuscript text, boolean form, LocalDate today, int problems) {
        Map<String, List<String>> values = text.fields().orElse(Map.of());
        String day = one(values, "review_by").filter(value -> new ValueForm.Date().faultIn(value).isEmpty()).orElse(null);
        long left = day == null ? 0 : ChronoUnit.DAYS.between(today, LocalDate.parse(day));
        String status = one(values, "status").map(word -> word.equals("published") ? "Publicerad" : word.equals("draft") ? "Utkast" : "").orElse("");
        List<String> toConfirm = new ArrayList<>(values.getOrDefault("to_confirm", List.of()));
        if (form) {
            toConfirm.addAll(values.getOrDefault("to_confirm_form", List.of()));
        }
        return new Row(page.file(), one(values, "title").orElse(page.name()),
                one(values, "type").flatMap(PageType::of).map(PageType::description).orElse(""), status,
                one(values, "owner").orElse(department), day, day != null && left < 0,
                day == null ? "" : when(left), toConfirm,
                page.folder() + one(values, "slug").orElse(page.slug()) + ".html", values.getOrDefault("aliases", List.of()), "/redigera/" + page.name(), problems);
    }

    private static Optional<String> one(Map<String, List<String>> values, String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String when(long days) {
        if (days < 0) {
            return days == -1 ? "skulle ha granskats i går" : "skulle ha granskats för " + -days + " dagar sedan";
        }
        return days == 0 ? "ska granskas i dag" : days == 1 ? "ska granskas i morgon" : "ska granskas om " + days + " dagar";
    }
}
