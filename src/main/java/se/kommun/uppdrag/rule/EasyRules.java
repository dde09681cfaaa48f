package se.kommun.uppdrag.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.text.Lix;
import se.kommun.uppdrag.text.Sentence;
import se.kommun.uppdrag.text.Shortening;

/** What makes a text easy Swedish (lättläst), and no mere promise of it. Only text with {@code lang="sv-simple"} is judged. */
final class EasyRules {

    /** The rules that let words of {@link EasyWords} pass. */
    static final Set<String> SPARED = Set.of("easy-abbreviation", "easy-lix");

    private static final int LONGEST = 20;
    private static final int MEAN = 12;
    private static final int LIX = 25;
    /** The index of a few words says little. */
    private static final int ENOUGH_WORDS = 50;
    private static final int EXAMPLES = 2;

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");

    static final List<Rule> RULES = List.of(
            PageRule.of("easy-abbreviation", EasyRules::shortenings),
            PageRule.of("easy-lix", EasyRules::index),
            PageRule.of("easy-sentence-long", EasyRules::longSentences),
            PageRule.of("easy-sentence-line", EasyRules::lines),
            PageRule.of("easy-sentence-average", EasyRules::mean));

    private EasyRules() {}

    private static void longSentences(HtmlPage page, Findings findings) {
        for (EasyText.Placed each : page.prose().easy()) {
            if (each.sentence().words() > LONGEST) {
                findings.error(each.start(), "found", each.sentence().words(), Quote.of(each.sentence().text()));
            }
        }
    }

    private static void mean(HtmlPage page, Findings findings) {
        Lix all = Lix.of(page.prose().easy().stream().map(EasyText.Placed::sentence).toList());
        if (all.wordsPerSentence() > MEAN) {
            worst(page, sentence -> sentence.words()).forEach(each -> findings.error(each.start(), "found", all.wordsPerSentence(),
                    Quote.of(each.sentence().text())));
        }
    }

    private static void index(HtmlPage page, Findings findings) {
        Lix lix = page.prose().easyLix();
        if (lix.value() <= LIX) {
            return;
        }
        worst(page, sentence -> Lix.of(List.of(sentence.without(page.prose().easyWords()))).value()).forEach(each ->
                findings.errorOrReview(lix.words() >= ENOUGH_WORDS, each.start(), "found", lix.value(), Quote.of(each.sentence().text())));
    }

    private static List<EasyText.Placed> worst(HtmlPage page, ToDoubleFunction<Sentence> by) {
        return page.prose().easy().stream().sorted(Comparator.comparingDouble((EasyText.Placed each) -> by.applyAsDouble(each.sentence())).reversed())
                .limit(EXAMPLES).toList();
    }

    private static void lines(HtmlPage page, Findings findings) {
        page.prose().easy().stream().filter(each -> !each.firstOnLine()).forEach(each ->
                findings.warning(each.start(), "found", Quote.of(each.sentence().text())));
    }

    /** In headings and tables too. */
    private static void shortenings(HtmlPage page, Findings findings) {
        if (page.having("lang").stream().noneMatch(element -> EasyText.isEasy(element.attr("lang")))) {
            return;
        }
        page.blocks().stream().filter(block -> EasyText.isEasy(block.lang())).forEach(block -> {
            Shortening.all(block.line()).forEach(word -> report(block.element(), word, page, findings));
            Matcher initials = INITIALS.matcher(block.line());
            while (initials.find()) {
                report(block.element(), initials.group(), page, findings);
            }
        });
    }

    private static void report(Element block, String word, HtmlPage page, Findings findings) {
        if (!page.prose().easyWords().has(word)) {
            findings.error(textWith(block, word), "found", word);
        }
    }

    private static Node textWith(Element block, String word) {
        return block.nodeStream(TextNode.class).filter(text -> text.getWholeText().contains(word)).map(Node.class::cast).findFirst().orElse(block);
    }
}
