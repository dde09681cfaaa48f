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
 * Swedish words are rightly spelled. Decided when all pages are read, so that the dictionary can be read meanwhile, and
 * that the few suggestions there is time for go to the same words however the pages came.
 */
final class Misspelling {

    static final SiteRule RULE = SiteRule.of("spelling", Misspelling::check);

    private static final int MOST_ON_A_PAGE = 20;
    /** Each takes a tenth of a second. */
    private static final int MOST_SUGGESTED = 10;
    /** A block with so many unknown words, a third of it or more, is hardly Swedish. */
    private static final int FOREIGN_WORDS = 4;

    private record Unknown(String word, Location place) {}

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
            words.stream().limit(MOST_ON_A_PAGE).forEach(word -> report(word, suggestions.getOrDefault(word.word(), List.of()), findings));
            if (words.size() > MOST_ON_A_PAGE) {
                findings.report(page, "more", words.size() - MOST_ON_A_PAGE);
            }
        }
    }

    private static Map<String, List<String>> suggestions(Iterable<List<Unknown>> pages, Spelling spelling) {
        Set<String> first = new LinkedHashSet<>();
        for (List<Unknown> words : pages) {
            words.stream().limit(MOST_ON_A_PAGE).map(Unknown::word).filter(word -> first.size() < MOST_SUGGESTED).forEach(first::add);
        }
        return first.parallelStream().collect(Collectors.toMap(word -> word, spelling::suggestions));
    }

    private static void report(Unknown unknown, List<String> near, SiteFindings findings) {
        if (near.isEmpty()) {
            findings.report(unknown.place(), "found", Snippets.of(unknown.word()));
        } else {
            findings.report(unknown.place(), "near", Snippets.of(unknown.word()), new Choice(near));
        }
    }

    private static List<Unknown> unknown(PageFacts page, Predicate<String> known) {
        List<PageFacts.Word> unknown = page.words().stream().filter(word -> !known.test(word.text())).toList();
        Map<Integer, Integer> inBlock = new HashMap<>();
        unknown.forEach(word -> inBlock.merge(word.block(), 1, Integer::sum));
        Set<String> told = new HashSet<>();
        List<Unknown> words = new ArrayList<>();
        for (PageFacts.Word word : unknown) {
            int fellows = inBlock.get(word.block());
            boolean foreign = fellows >= FOREIGN_WORDS && fellows * 3 >= word.blockWords();
            String plain = Spelling.withoutPoint(word.text());
            // A word cut short is told by a rule of its own.
            if (!foreign && !LanguageGuess.isEnglish(plain) && Abbreviation.unclear(Tokenizer.words(word.text())).isEmpty()
                    && told.add(plain.toLowerCase(Locale.ROOT))) {
                words.add(new Unknown(plain, word.location()));
            }
        }
        return words;
    }
}
