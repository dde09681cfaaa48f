package se.kommun.uppdrag.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.rules.HtmlPage;
import se.kommun.uppdrag.check.rules.ReadabilityScore;
import se.kommun.uppdrag.check.rules.TextCache;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Problems;
import se.kommun.uppdrag.site.Route;

/**
 * The status of a page, for its editors.
 *
 * @param file the source, such as {@code content/ledsagare.md}
 * @param owner who is responsible for the page
 * @param reviewBy the last day for its next review; null if none is given
 * @param overdue whether that day has passed
 * @param toConfirm facts that are still to be confirmed
 * @param lix the readability index (LIX) of its text, 0 without text
 * @param words the number of words of the text
 * @param problems of the page, sorted
 */
public record PageStatus(String file, String owner, @Nullable LocalDate reviewBy, boolean overdue, List<String> toConfirm, int lix, int words,
                         List<Problem> problems) {

    /** @param own the problems of the page */
    static PageStatus of(MemoryBuild now, Route route, List<Problem> own) {
        SitePlan plan = now.renderer().plan();
        Page page = route.page();
        Optional<ReadabilityScore> reading = now.page(route.address()).map(made -> made.page().html()).flatMap(html -> Containment.of(route.address(), ignored -> { },
                () -> HtmlPage.parse(route.address(), html, now.easyWords(), new TextCache()).reading()).flatMap(score -> score));
        Optional<LocalDate> reviewBy = page.date("review_by");
        return new PageStatus(page.file(), page.text("owner").orElseGet(() -> plan.settings().localized(Setting.DEPARTMENT, page.lang())),
                reviewBy.orElse(null), reviewBy.filter(plan.options().today()::isAfter).isPresent(), EditorialChecks.toConfirm(page, plan.settings()),
                reading.map(ReadabilityScore::judged).orElse(0), reading.map(each -> each.lix().words()).orElse(0), Problems.merge(own));
    }
}
