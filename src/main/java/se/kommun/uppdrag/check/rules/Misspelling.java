package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.Abbreviation;
import se.kommun.uppdrag.check.text.Tokenizer;
import se.kommun.uppdrag.report.Choice;
import se.kommun.uppdrag.report.Location;

/**
 * Requires that Swedish words are spelled correctly. Runs after all pages are read, so that the dictionary can be loaded meanwhile, and
 * so that the limited number of suggestions goes to the same words regardless of the order in which the pages arrive.
 */
final class Misspelling {

    static final SiteRule RULE = SiteRule.of("spelling", Misspelling::check);

    private static final int MAX_PER_PAGE = 20;
    /** How many words of a site get suggestions. Each takes about 0.1 seconds. */
    private static final int MAX_SUGGESTIONS = 5;
    /** A block with at least this many unknown words is probably not Swedish, if they are a third of its words or more. */
    private static final int MIN_FOREIGN_WORDS = 4;

    private record Unknown(String word, Location location) {}

    private Misspelling() {}

    private static void check(SiteFacts site, SiteFindings findings) {
        Spelling spelling = site.spelling();
        if (!spelling.isOn()) {
            return;
        }
        List<PageFacts> pages = site.pages().stream().sorted(Comparator.comparing(PageFacts::file)).toList();
        Map<String, Boolean> known = new ConcurrentHashMap<>();
        List<List<Unknown>> unknown = pages.parallelStream()
                .map(page -> unknown(page, word -> known.computeIfAbsent(word, spelling::isKnown))).toList();
        Map<String, List<String>> suggestions = suggestions(unknown, spelling);
        for (int i = 0; i < pages.size(); i++) {
            PageFacts page = pages.get(i);
            List<Unknown> words = unknown.get(i);
            words.stream().limit(MAX_PER_PAGE).forEach(word -> report(word, suggestions.getOrDefault(word.word(), List.of()), findings));
            if (words.size() > MAX_PER_PAGE) {
                findings.report(page, "more", words.size() - MAX_PER_PAGE);
            }
        }
    }

    private static Map<String, List<String>> suggestions(Iterable<List<Unknown>> pages, Spelling spelling) {
        Set<String> first = new LinkedHashSet<>();
        for (List<Unknown> words : pages) {
            words.stream().limit(MAX_PER_PAGE).map(Unknown::word).filter(word -> first.size() < MAX_SUGGESTIONS).forEach(first::add);
        }
        return first.parallelStream().collect(Collectors.toMap(word -> word, spelling::suggestions));
    }

    private static void report(Unknown unknown, List<String> suggestions, SiteFindings findings) {
        if (suggestions.isEmpty()) {
            findings.report(unknown.location(), "found", Snippets.of(unknown.word()));
        } else {
            findings.report(unknown.location(), "near", Snippets.of(unknown.word()), new Choice(suggestions));
        }
    }

    private static List<Unknown> unknown(PageFacts page, Predicate<String> known) {
        List<PageFacts.Word> unknown = page.words().stream().filter(word -> !known.test(word.text())).toList();
        Map<Integer, Integer> unknownPerBlock = new HashMap<>();
        unknown.forEach(word -> unknownPerBlock.merge(word.block(), 1, Integer::sum));
        Set<String> reported = new HashSet<>();
        List<Unknown> words = new ArrayList<>();
        for (PageFacts.Word word : unknown) {
            int unknownInBlock = unknownPerBlock.get(word.block());
            boolean foreign = unknownInBlock >= MIN_FOREIGN_WORDS && unknownInBlock * 3 >= word.blockWords();
            String withoutPoint = Spelling.withoutPoint(word.text());
            // abbreviation-unexplained reports unclear abbreviations.
            if (!foreign && !LanguageGuess.isEnglish(withoutPoint) && Abbreviation.unclear(Tokenizer.words(word.text())).isEmpty()
                    && reported.add(withoutPoint.toLowerCase(Locale.ROOT))) {
                words.add(new Unknown(withoutPoint, word.location()));
            }
        }
        return words;
    }
}
