package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Node;
import se.kommun.uppdrag.check.text.ExemptPhrases;
import se.kommun.uppdrag.check.text.Lix;
import se.kommun.uppdrag.check.text.Sentence;
import se.kommun.uppdrag.check.text.Whitespace;

/**
 * The text of a page, tokenised once. Easy Swedish is text with {@code lang="sv-simple"}; "simple" is the registered subtag for
 * a simplified form of a language. Every value is computed at first use. Not thread-safe.
 */
final class PageProse {

    /**
     * A sentence in easy Swedish.
     *
     * @param start the text node in which the sentence begins
     * @param isFirstOnLine whether no earlier sentence of its block begins on the same line
     */
    record Easy(Sentence sentence, Node start, boolean isFirstOnLine) {}

    private static final Set<String> CHOICES = Set.of("option", "optgroup", "select", "datalist");

    /** The values that are cached. */
    private enum Part { ALL_BLOCKS, BLOCKS, PASSAGES, LIX, EASY }

    private final HtmlPage page;
    private final ExemptPhrases easyWords;
    private final TextCache texts;

    /** @param easyWords words that are exempt from the rules for easy Swedish */
    PageProse(HtmlPage page, ExemptPhrases easyWords, TextCache texts) {
        this.page = page;
        this.easyWords = easyWords;
        this.texts = texts;
    }

    /** The text blocks of the page, without hidden text. */
    List<TextBlock> allBlocks() {
        return page.cached(Part.ALL_BLOCKS, any -> TextBlocks.of(page, texts));
    }

    /** Like {@link #allBlocks}, without the options of select elements. */
    List<TextBlock> blocks() {
        return page.cached(Part.BLOCKS, any -> allBlocks().stream().filter(block -> !CHOICES.contains(block.element().normalName())).toList());
    }

    /** The blocks of running text in the page's main part; empty for a page that redirects immediately. */
    List<TextBlock> passages() {
        return page.cached(Part.PASSAGES, any -> page.redirectsImmediately() ? List.of()
                : blocks().stream().filter(block -> block.kind() == TextBlock.Kind.RUNNING).toList());
    }

    /** The sentences of all passages, in document order. */
    List<Sentence> sentences() {
        return passages().stream().flatMap(block -> block.sentences().stream()).toList();
    }

    /** The LIX of all passages. */
    Lix lix() {
        return page.cached(Part.LIX, any -> Lix.of(sentences()));
    }

    /** Whether the page is in Swedish; also true if it has no lang attribute. */
    boolean isSwedish() {
        String lang = page.root().attr("lang");
        return lang.isBlank() || LanguageTags.primary(lang).equals("sv");
    }

    /** Whether there is text in easy Swedish. */
    boolean hasEasy() {
        return page.having("lang").stream().anyMatch(element -> isEasy(element.attr("lang")));
    }

    /** Whether the block is marked as easy Swedish. */
    boolean isEasy(TextBlock block) {
        return isEasy(block.lang().isBlank() ? page.root().attr("lang") : block.lang());
    }

    private static boolean isEasy(String lang) {
        List<String> subtags = Arrays.asList(lang.toLowerCase(Locale.ROOT).split("-", -1));
        return subtags.get(0).equals("sv") && subtags.contains("simple");
    }

    /** The sentences of the running text in easy Swedish. */
    List<Easy> easy() {
        return page.cached(Part.EASY, any -> !hasEasy() ? List.of()
                : passages().stream().filter(this::isEasy).flatMap(block -> easy(block).stream()).toList());
    }

    private static List<Easy> easy(TextBlock block) {
        List<Easy> found = new ArrayList<>();
        int lineOfLast = Integer.MIN_VALUE;
        for (Sentence sentence : block.sentences()) {
            int line = block.text().lastIndexOf(Whitespace.LINE_SEPARATOR, sentence.start());
            found.add(new Easy(sentence, block.runAt(sentence.start()).node(), line != lineOfLast));
            lineOfLast = line;
        }
        return found;
    }

    ExemptPhrases easyWords() {
        return easyWords;
    }

    /** The LIX of the easy text, without the exempt words. */
    Lix easyLix() {
        return Lix.of(easy().stream().map(Easy::sentence).toList(), easyWords);
    }
}
