package se.kommun.uppdrag.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;

/**
 * What is wrong with the pages that are not published today, drafts above all. They do not stop a site that they are not part of,
 * so all of it is advice. Build, preview and editor ask here, and so tell the same.
 */
final class DraftCheck {

    /** That nothing leads to a page: to one that is not published nothing may. */
    private static final String NO_WAY = "page-orphan";

    private final @Nullable SiteRenderer renderer;
    private final @Nullable SiteRuleCheck rules;
    private final Map<String, String> reasons;

    /** @param renderer of the site with drafts */
    DraftCheck(@Nullable SiteRenderer renderer, @Nullable SiteRuleCheck rules) {
        this.renderer = renderer;
        this.rules = rules;
        this.reasons = renderer.plan().unpublished();
    }

    /**
     * What is wrong, with its source.
     *
     * @param told what the plan and the baking of its pages have told
     * @param baking gives a page, checked or not; empty when it could not be made
     * @param published the pages of the published site, and {@code folder} its files
     * @param excused addresses that are missing from it for a reason that is told
     */
    List<Problem> problems(Collection<Problem> told, Function<Route, Optional<CachedPage>> baking, List<PageFacts> published, SiteFiles folder,
                           Set<String> excused) {
        Map<String, RenderedPage> pages = new LinkedHashMap<>();
        Queue<Problem> found = new ConcurrentLinkedQueue<>();
        Checker checker = rules.checker(found::add);
        renderer.plan().jobs().stream().filter(job -> job.own() && reasons.containsKey(job.page().file()))
                .forEach(job -> baking.apply(job).ifPresent(page -> {
                    pages.put(page.address(), page.page());
                    checker.add(page.check() != null ? page.check() : checker.check(page.address(), page.page().html(), page.page().trace()));
                }));
        Set<String> notYet = new HashSet<>(excused);
        pages.keySet().forEach(address -> notYet.add(address.replaceAll("\\.html$", ".pdf")));
        // Such as the form of a role that is a draft.
        renderer.plan().jobs().forEach(job -> notYet.add(job.address()));
        List<PageFacts> others = published.stream().filter(page -> !pages.containsKey(page.file())).toList();
        found.addAll(checker.among(with(pages.keySet(), folder), others, notYet));
        List<Problem> all = new ArrayList<>(told.stream().filter(problem -> reasons.containsKey(problem.location().file())).toList());
        reasons.keySet().forEach(file -> all.addAll(renderer.templateFaults(file)));
        all.addAll(SourceTracing.complete(found, address -> Optional.ofNullable(pages.get(address)), pages::containsKey));
        Map<String, String> byFile = new HashMap<>(reasons);
        pages.forEach((address, page) -> byFile.put(address, reasons.get(page.page().file())));
        byFile.put(Containment.WHOLE_SITE, "sidor som inte är publicerade");
        return all.stream().flatMap(problem -> asAdvice(problem, byFile.get(problem.location().file())).stream()).toList();
    }

    /** A problem of a page that is not published; empty for what is no fault of such a page. */
    static Optional<Problem> asAdvice(Problem problem, @Nullable String reason) {
        return problem.rule().equals(NO_WAY) ? Optional.empty() : Optional.of(problem.ofUnpublished(reason));
    }

    private SiteFiles with(Set<String> pages, SiteFiles published) {
        Map<String, StaticFile> files = renderer.files().published();
        return new SiteFiles() {
            @Override
            public boolean contains(String path) {
                return pages.contains(path) || files.containsKey(path) || published.contains(path);
            }

            @Override
            public long size(String path) {
                StaticFile file = files.get(path);
                try {
                    return published.contains(path) || file == null ? published.size(path) : Files.size(file.source());
                } catch (IOException vanished) {
                    return 0;
                }
            }
        };
    }
}
