package se.kommun.uppdrag.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.text.Lix;
import se.kommun.uppdrag.text.Sentence;
import se.kommun.uppdrag.text.Shortening;

/** What makes a text easy Swedish (lättläst), and no mere promise of it. Only text with {@code lang="sv-simple"} is judged. */
final class EasyRules {

    /** The rules that let words of {@link EasyWords} pass. */
    static final Set<String> SPARED = Set.of("lattlast-forkortning", "lattlast-lix");

    private static final int LONGEST = 20;
    private static final int MEAN = 12;
    private static final int LIX = 25;
    /** The index of a few words says little. */
    private static final int ENOUGH_WORDS = 50;
    private static final int EXAMPLES = 2;

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");

    static final List<Rule> RULES = List.of(
            PageRule.of("lattlast-forkortning", Severity.ERROR, "Lättläst text har inga förkortningar",
                    "Den som läser lättläst känner ofta inte igen förkortningar.",
                    "Skriv ut orden. Är det ett namn som måste stå så, skriv det i lattlast.txt.", "3.1.4 3.1.5", "", EasyRules::shortenings),
            PageRule.of("lattlast-lix", Severity.ERROR, "Lättläst text har LIX " + LIX + " eller lägre",
                    "LIX räknar långa ord och långa meningar. Ord i lattlast.txt räknas inte, som namnet på en lag. Är texten kortare än "
                            + ENOUGH_WORDS + " ord säger LIX för lite, och en människa får avgöra.",
                    "Byt långa ord mot korta och vanliga, eller förklara dem. Dela långa meningar.", "3.1.5", "", EasyRules::index),
            PageRule.of("lattlast-mening", Severity.ERROR, "Ingen mening i lättläst text har mer än " + LONGEST + " ord",
                    "Den som läser lättläst behöver hinna till punkten utan att glömma början.",
                    "Dela meningen. Skriv en tanke i varje mening.", "3.1.5", "", EasyRules::longSentences),
            PageRule.of("lattlast-rad", Severity.WARNING, "Lättläst text har en mening på varje rad",
                    "Det är lättare att läsa och att hitta tillbaka när varje mening börjar på en ny rad.",
                    "Tryck retur efter punkten, så att meningen börjar på en egen rad.", "3.1.5", "", EasyRules::lines),
            PageRule.of("lattlast-snitt", Severity.ERROR, "Meningarna i lättläst text har högst " + MEAN + " ord i snitt",
                    "Korta meningar är lättare att läsa. Några får vara längre, men inte de flesta.",
                    "Dela de längsta meningarna.", "3.1.5", "", EasyRules::mean));

    private EasyRules() {}

    private static void longSentences(HtmlPage page, Findings findings) {
        for (EasyText.Placed each : page.prose().easy()) {
            if (each.sentence().words() > LONGEST) {
                findings.error(each.start(), "Meningen har " + each.sentence().words() + " ord: \"" + Quote.of(each.sentence().text()) + "\".");
            }
        }
    }

    private static void mean(HtmlPage page, Findings findings) {
        Lix all = Lix.of(page.prose().easy().stream().map(EasyText.Placed::sentence).toList());
        if (all.wordsPerSentence() > MEAN) {
            String mean = String.format(Locale.forLanguageTag("sv"), "%.1f", all.wordsPerSentence());
            worst(page, sentence -> sentence.words()).forEach(each -> findings.error(each.start(),
                    "Meningarna har " + mean + " ord i snitt. En av de längsta: \"" + Quote.of(each.sentence().text()) + "\"."));
        }
    }

    private static void index(HtmlPage page, Findings findings) {
        Lix lix = page.prose().easyLix();
        if (lix.value() <= LIX) {
            return;
        }
        worst(page, sentence -> Lix.of(List.of(sentence.without(page.prose().easyWords()))).value()).forEach(each -> {
            String message = "Den lättlästa texten har LIX " + lix.value() + ". En av de svåraste meningarna: \""
                    + Quote.of(each.sentence().text()) + "\".";
            if (lix.words() < ENOUGH_WORDS) {
                findings.review(each.start(), message);
            } else {
                findings.error(each.start(), message);
            }
        });
    }

    private static List<EasyText.Placed> worst(HtmlPage page, ToDoubleFunction<Sentence> by) {
        return page.prose().easy().stream().sorted(Comparator.comparingDouble((EasyText.Placed each) -> by.applyAsDouble(each.sentence())).reversed())
                .limit(EXAMPLES).toList();
    }

    private static void lines(HtmlPage page, Findings findings) {
        page.prose().easy().stream().filter(each -> !each.firstOnLine()).forEach(each ->
                findings.warning(each.start(), "Meningen börjar inte på en egen rad: \"" + Quote.of(each.sentence().text()) + "\"."));
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
            findings.error(textWith(block, word), "\"" + word + "\" är en förkortning.");
        }
    }

    private static Node textWith(Element block, String word) {
        return block.nodeStream(TextNode.class).filter(text -> text.getWholeText().contains(word)).map(Node.class::cast).findFirst().orElse(block);
    }
}
