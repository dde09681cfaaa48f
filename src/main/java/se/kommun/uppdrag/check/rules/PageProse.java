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

    private final HtmlPage page;
    private final ExemptPhrases easyWords;
    private List<TextBlock> allBlocks;
    private List<TextBlock> blocks;
    private List<TextBlock> passages;
    private List<Easy> easy;
    private Vocabulary vocabulary;

    /** @param easyWords words that are exempt from the rules for easy Swedish */
    PageProse(HtmlPage page, ExemptPhrases easyWords) {
        this.page = page;
        this.easyWords = easyWords;
    }

    /** The text blocks of the page, without hidden text. */
    List<TextBlock> allBlocks() {
        if (allBlocks == null) {
            allBlocks = TextBlocks.of(page);
        }
        return allBlocks;
    }

    /** Like {@link #allBlocks}, without the options of select elements. */
    List<TextBlock> blocks() {
        if (blocks == null) {
            blocks = allBlocks().stream().filter(block -> !CHOICES.contains(block.element().normalName())).toList();
        }
        return blocks;
    }

    /** The vocabulary of all {@link #blocks}. */
    Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Vocabulary.sum(blocks().stream().map(TextBlock::vocabulary).toList());
        }
        return vocabulary;
    }

    /** The blocks of running text in the page's main part; empty for a page that redirects immediately. */
    List<TextBlock> passages() {
        if (passages == null) {
            passages = HeadRules.redirectsImmediately(page) ? List.of() : blocks().stream().filter(block -> block.kind() == TextBlock.Kind.RUNNING).toList();
        }
        return passages;
    }

    /** The sentences of all passages, in document order. */
    List<Sentence> sentences() {
        return passages().stream().flatMap(block -> block.sentences().stream()).toList();
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
        if (easy == null) {
            easy = new ArrayList<>();
            if (hasEasy()) {
                passages().stream().filter(this::isEasy).forEach(this::addEasy);
            }
        }
        return easy;
    }

    private void addEasy(TextBlock block) {
        int lineOfLast = Integer.MIN_VALUE;
        for (Sentence sentence : block.sentences()) {
            int line = block.text().lastIndexOf(Whitespace.LINE_SEPARATOR, sentence.start());
            easy.add(new Easy(sentence, block.runAt(sentence.start()).node(), line != lineOfLast));
            lineOfLast = line;
        }
    }

    ExemptPhrases easyWords() {
        return easyWords;
    }

    /** The LIX of the easy text, without the exempt words. */
    Lix easyLix() {
        return Lix.of(easy().stream().map(Easy::sentence).toList(), easyWords);
    }
}
