package se.kommun.uppdrag.check.browser;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.SiteDuplicates;
import se.kommun.uppdrag.report.Problem;

/** The same defect as the rules for HTML tell it and as the browser tells it. */
final class DuplicateFindings {

    /** Rules of the browser, each with the rules for HTML that say or ask the same about the same element. */
    private static final Map<String, Set<String>> SAME = Map.of("contrast-low", Set.of("text-contrast", "color-inline"), "sound-plays", Set.of("media-autoplay"),
            "text-lost", Set.of("text-clipped"), "content-moving", Set.of("text-moving"), "media-alternative-missing", Set.of("media-transcript"),
            "video-description-unspoken", Set.of("media-transcript"));
    /** The same, where the rule for HTML names the style sheet and the browser the element. */
    private static final Map<String, String> SAME_ON_PAGE = Map.of("focus-invisible", "focus-outline-removed");

    private DuplicateFindings() {}

    /** The rules for HTML that say the same as a rule of the browser. */
    static Set<String> by(String rule) {
        return SAME.getOrDefault(rule, Set.of());
    }

    /** All problems, without what the rules for HTML only suspect and the browser knows. */
    static List<Problem> merge(Collection<Problem> ofHtml, Collection<Problem> ofBrowser) {
        Set<String> told = new HashSet<>();
        ofBrowser.stream().filter(problem -> problem.selector() != null)
                .forEach(problem -> by(problem.rule()).forEach(rule -> told.add(key(rule, problem))));
        ofBrowser.stream().filter(problem -> SAME_ON_PAGE.containsKey(problem.rule()))
                .forEach(problem -> told.add(SAME_ON_PAGE.get(problem.rule()) + ' ' + problem.location().file()));
        return SiteDuplicates.remove(Stream.concat(ofHtml.stream().filter(problem -> problem.isError()
                || !told.contains(key(problem.rule(), problem)) && !told.contains(problem.rule() + ' ' + problem.location().file())), ofBrowser.stream()).sorted().toList());
    }

    private static String key(String rule, Problem problem) {
        return rule + ' ' + problem.location().file() + ' ' + problem.selector();
    }
}
