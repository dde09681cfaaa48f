package se.kommun.uppdrag.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import se.kommun.uppdrag.check.text.Abbreviation;
import se.kommun.uppdrag.check.text.Initials;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Word;

/** Requirements on easy Swedish (lättläst). Apply only to text with {@code lang="sv-simple"}. */
final class EasyRules {

    /** The ids of the rules that accept the words of {@link EasyWords}. */
    static final Set<String> USING_EASY_WORDS = Set.of("easy-abbreviation", "easy-lix");

    private static final int MAX_SENTENCE_WORDS = 20;
    private static final int MAX_MEAN_WORDS = 12;
    private static final int MAX_LIX = 25;
    /** LIX is unreliable for fewer words: then the finding is for review. */
    private static final int MIN_WORDS = 50;
    private static final int MAX_EXAMPLES = 2;

    static final List<Rule> RULES = List.of(
            Rule.of("easy-abbreviation", EasyRules::abbreviations),
            Rule.of("easy-lix", EasyRules::index),
            Rule.of("easy-sentence-long", EasyRules::longSentences),
            Rule.of("easy-sentence-line", EasyRules::lines),
            Rule.of("easy-sentence-average", EasyRules::mean));

    private EasyRules() {}

    private static void longSentences(HtmlPage page, Findings findings) {
        for (PageProse.Easy each : page.prose().easy()) {
            int words = each.sentence().words().size();
            if (words > MAX_SENTENCE_WORDS) {
                findings.error(each.start(), "found", words, Snippets.of(each.sentence().text()));
            }
        }
    }

    private static void mean(HtmlPage page, Findings findings) {
        Lix all = Lix.of(page.prose().easy().stream().map(PageProse.Easy::sentence).toList());
        if (all.wordsPerSentence() > MAX_MEAN_WORDS) {
            worst(page, sentence -> sentence.words().size()).forEach(each -> findings.error(each.start(), "found", all.wordsPerSentence(),
                    Snippets.of(each.sentence().text())));
        }
    }

    private static void index(HtmlPage page, Findings findings) {
        Lix lix = page.prose().easyLix();
        if (lix.value() > MAX_LIX) {
            worst(page, sentence -> Lix.of(List.of(sentence), page.prose().easyWords()).value()).forEach(each ->
                    findings.errorOrReview(lix.words() >= MIN_WORDS, each.start(), "found", lix.value(), Snippets.of(each.sentence().text())));
        }
    }

    private static List<PageProse.Easy> worst(HtmlPage page, ToDoubleFunction<Sentence> by) {
        return page.prose().easy().stream().sorted(Comparator.comparingDouble((PageProse.Easy each) -> by.applyAsDouble(each.sentence())).reversed())
                .limit(MAX_EXAMPLES).toList();
    }

    private static void lines(HtmlPage page, Findings findings) {
        page.prose().easy().stream().filter(each -> !each.isFirstOnLine()).forEach(each ->
                findings.warning(each.start(), "found", Snippets.of(each.sentence().text())));
    }

    /** Also checks headings and tables. */
    private static void abbreviations(HtmlPage page, Findings findings) {
        if (!page.prose().hasEasy()) {
            return;
        }
        page.prose().blocks().stream().filter(page.prose()::isEasy).forEach(block -> {
            List<Word> words = block.words();
            Abbreviation.all(words).forEach(each -> report(block, each.word(), each.text(), page, findings));
            words.forEach(word -> report(block, word, Initials.of(word), page, findings));
        });
    }

    private static void report(TextBlock block, Word word, String text, HtmlPage page, Findings findings) {
        if (!text.isEmpty() && !page.prose().easyWords().has(text)) {
            findings.error(block.runAt(word.start()).node(), "found", text);
        }
    }
}
