package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.check.text.Abbreviation;
import se.kommun.uppdrag.check.text.Tokenizer;
import se.kommun.uppdrag.report.Location;

/** A word of a page that no dictionary has, at its first place. */
record UnknownWord(String word, Location location) {

    /** A block with at least this many unknown words is probably not Swedish, if they are a third of its words or more. */
    private static final int MIN_FOREIGN_WORDS = 4;

    /**
     * The unknown words of a page that are not English, in order.
     *
     * @param known whether a word is known
     */
    static List<UnknownWord> on(PageFacts page, Predicate<String> known) {
        List<PageFacts.Word> unknown = page.words().stream().filter(word -> !known.test(word.text())).toList();
        Map<Integer, Integer> unknownPerBlock = new HashMap<>();
        unknown.forEach(word -> unknownPerBlock.merge(word.block(), 1, Integer::sum));
        Set<String> reported = new HashSet<>();
        List<UnknownWord> words = new ArrayList<>();
        for (PageFacts.Word word : unknown) {
            int unknownInBlock = unknownPerBlock.get(word.block());
            boolean foreign = unknownInBlock >= MIN_FOREIGN_WORDS && unknownInBlock * 3 >= word.blockWords();
            String withoutPoint = Spelling.withoutPoint(word.text());
            // abbreviation-unexplained reports unclear abbreviations.
            if (!foreign && !LanguageGuess.isEnglish(withoutPoint) && Abbreviation.unclear(Tokenizer.words(word.text())).isEmpty()
                    && reported.add(withoutPoint.toLowerCase(Locale.ROOT))) {
                words.add(new UnknownWord(withoutPoint, word.location()));
            }
        }
        return words;
    }
}
