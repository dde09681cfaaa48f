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
import se.kommun.uppdrag.asset.StaticFile;
import se.kommun.uppdrag.build.cache.CachedPage;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.SiteDuplicates;
import se.kommun.uppdrag.check.rules.PageFacts;
import se.kommun.uppdrag.check.rules.SiteFiles;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.site.Route;

/**
 * Checks the pages that are not published today: drafts and pages outside their dates. They are not part of the published site, so all
 * their problems become advice. Build, preview and editor use this class, so that they report the same.
 *
 * @param renderer renders the site with drafts
 */
record DraftCheck(SiteRenderer renderer, SiteRuleCheck rules) {

    /** The rule that no page links to a page. It does not apply here: no page may link to one that is not published. */
    private static final String ORPHAN_RULE = "page-orphan";

    /**
     * The problems of these pages, each with its source.
     *
     * @param planned problems found when the site with drafts was planned and rendered
     * @param render gives a page, checked or not; empty if it cannot be rendered
     * @param published the pages of the published site
     * @param folder the files of the published site
     * @param reported addresses that are missing from it and whose reason is already reported
     */
    List<Problem> problems(Collection<Problem> planned, Function<Route, Optional<CachedPage>> render, List<PageFacts> published, SiteFiles folder,
                           Set<String> reported) {
        Map<String, String> reasons = renderer.plan().unpublished();
        Map<String, RenderedPage> pages = new LinkedHashMap<>();
        Queue<Problem> found = new ConcurrentLinkedQueue<>();
        Checker checker = rules.checker(found::add);
        renderer.plan().routes().stream().filter(route -> route.own() && reasons.containsKey(route.page().file()))
                .forEach(route -> render.apply(route).ifPresent(page -> {
                    pages.put(page.address(), page.page());
                    checker.add(page.check() != null ? page.check() : checker.check(page.address(), page.page().html(), page.page().trace()));
                }));
        Set<String> absent = new HashSet<>(reported);
        pages.keySet().forEach(address -> absent.add(address.replaceAll("\\.html$", ".pdf")));
        // For example the form for a role that is a draft.
        renderer.plan().routes().forEach(route -> absent.add(route.address()));
        List<PageFacts> others = published.stream().filter(page -> !pages.containsKey(page.file())).toList();
        found.addAll(checker.siteProblems(folderWith(pages.keySet(), folder), others, absent));
        List<Problem> all = new ArrayList<>(planned.stream().filter(problem -> reasons.containsKey(problem.location().file())).toList());
        reasons.keySet().forEach(file -> all.addAll(renderer.templateFaults(file)));
        all.addAll(SourceTracing.complete(SiteDuplicates.remove(found), address -> Optional.ofNullable(pages.get(address)), pages::containsKey));
        Map<String, String> byFile = new HashMap<>(reasons);
        pages.forEach((address, page) -> byFile.put(address, reasons.get(page.page().file())));
        byFile.put(Containment.WHOLE_SITE, "sidor som inte är publicerade");
        return all.stream().flatMap(problem -> asAdvice(problem, byFile.get(problem.location().file())).stream()).toList();
    }

    /** The problem as advice about a page that is not published; empty if the rule does not apply to such a page. */
    static Optional<Problem> asAdvice(Problem problem, String reason) {
        return problem.rule().equals(ORPHAN_RULE) ? Optional.empty() : Optional.of(problem.ofUnpublished(reason));
    }

    private SiteFiles folderWith(Set<String> pages, SiteFiles published) {
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

            @Override
            public byte[] start(String path, int length) {
                StaticFile file = files.get(path);
                return published.contains(path) || file == null ? published.start(path, length) : RegularFiles.tryReadStart(file.source(), length);
            }
        };
    }
}
