package se.kommun.uppdrag.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Choice;

/**
 * Requires that Swedish words are spelled correctly. Runs after all pages are read, so that the dictionary can be loaded meanwhile, and
 * so that the limited number of suggestions goes to the same words regardless of the order in which the pages arrive.
 */
final class SpellingRule {

    static final SiteRule RULE = SiteRule.of("spelling", SpellingRule::check);

    private static final int MAX_PER_PAGE = 20;
    /** How many words of a site get suggestions. Each takes about 0.1 seconds. */
    private static final int MAX_SUGGESTIONS = 5;

    private SpellingRule() {}

    private static void check(SiteFacts site, SiteFindings findings) {
        Spelling spelling = site.spelling();
        if (!spelling.isOn()) {
            return;
        }
        List<PageFacts> pages = site.pages().stream().sorted(Comparator.comparing(PageFacts::file)).toList();
        Map<String, Boolean> known = new ConcurrentHashMap<>();
        List<List<UnknownWord>> unknown = pages.parallelStream()
                .map(page -> UnknownWord.on(page, word -> known.computeIfAbsent(word, spelling::isKnown))).toList();
        Map<String, List<String>> suggestions = suggestions(unknown, spelling);
        for (int i = 0; i < pages.size(); i++) {
            PageFacts page = pages.get(i);
            List<UnknownWord> words = unknown.get(i);
            words.stream().limit(MAX_PER_PAGE).forEach(word -> report(word, suggestions.getOrDefault(word.word(), List.of()), findings));
            if (words.size() > MAX_PER_PAGE) {
                findings.report(page, "more", words.size() - MAX_PER_PAGE);
            }
        }
    }

    private static Map<String, List<String>> suggestions(List<List<UnknownWord>> pages, Spelling spelling) {
        List<String> first = pages.stream().flatMap(words -> words.stream().limit(MAX_PER_PAGE)).map(UnknownWord::word).distinct().limit(MAX_SUGGESTIONS).toList();
        return first.parallelStream().collect(Collectors.toMap(word -> word, spelling::suggestions));
    }

    private static void report(UnknownWord unknown, List<String> suggestions, SiteFindings findings) {
        if (suggestions.isEmpty()) {
            findings.report(unknown.location(), "found", Snippets.of(unknown.word()));
        } else {
            findings.report(unknown.location(), "near", Snippets.of(unknown.word()), new Choice(suggestions));
        }
    }
}
