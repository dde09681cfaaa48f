package se.kommun.uppdrag.rule;

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
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.spelling.Spelling;
import se.kommun.uppdrag.text.Shortening;

/**
 * Swedish words are rightly spelled. Decided when all pages are read, so that the dictionary can be read meanwhile, and
 * that the few suggestions there is time for go to the same words however the pages came.
 */
final class Misspelling implements SiteRule {

    private static final int MOST_ON_A_PAGE = 20;
    /** Each takes a tenth of a second. */
    private static final int MOST_SUGGESTED = 10;
    /** A block with so many unknown words, a third of it or more, is hardly Swedish. */
    private static final int FOREIGN_WORDS = 4;

    private static final RuleInfo INFO = new RuleInfo("stavning", Severity.WARNING, "Orden är rätt stavade",
            "Ett felstavat ord hejdar läsaren. Sökning hittar det inte, och en skärmläsare uttalar det fel. "
                    + "Svensk text i sidans huvuddel jämförs med en ordlista. Namn, länkar, kod och text på andra språk lämnas.",
            "Rätta ordet. Är det rätt stavat, skriv det på en egen rad i ordlista.txt.", List.of(), List.of());

    private record Unknown(String word, Location place) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, Consumer<Problem> problems) {
        Spelling spelling = site.spelling();
        if (!spelling.isOn()) {
            return;
        }
        List<PageFacts> pages = site.pages().stream().sorted(Comparator.comparing(PageFacts::file)).toList();
        Map<String, Boolean> known = new ConcurrentHashMap<>();
        List<List<Unknown>> unknown = pages.parallelStream()
                .map(page -> unknown(page, word -> known.computeIfAbsent(word, spelling::knows))).toList();
        Map<String, List<String>> suggestions = suggestions(unknown, spelling);
        for (int i = 0; i < pages.size(); i++) {
            PageFacts page = pages.get(i);
            List<Unknown> words = unknown.get(i);
            words.stream().limit(MOST_ON_A_PAGE).forEach(word -> problems.accept(Report.of(INFO, Severity.WARNING, word.place(), null,
                    "\"" + Quote.of(word.word()) + "\" finns inte i ordlistan." + meant(suggestions.getOrDefault(word.word(), List.of())))));
            if (words.size() > MOST_ON_A_PAGE) {
                problems.accept(Report.of(INFO, page, "Sidan har " + (words.size() - MOST_ON_A_PAGE) + " okända ord till."));
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

    private static String meant(List<String> words) {
        return words.isEmpty() ? "" : " Menade du " + String.join(" eller ", words) + "?";
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
            String plain = word.text().endsWith(".") ? word.text().substring(0, word.text().length() - 1) : word.text();
            // A word cut short is told by a rule of its own.
            if (!foreign && !LanguageGuess.isEnglish(plain) && Shortening.unclear(word.text()).isEmpty() 
                    && told.add(plain.toLowerCase(Locale.ROOT))) {
                words.add(new Unknown(plain, word.location()));
            }
        }
        return words;
    }
}
