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
 * The text of a page, tokenised once, and how easy it is to read. Easy Swedish is text with {@code lang="sv-simple"}, of which
 * "simple" is the registered subtag for a simplified form of a language. Each thing is worked out when it is first asked for.
 * Not thread-safe.
 */
final class PageProse {

    /**
     * A sentence in easy Swedish.
     *
     * @param start the text node in which it begins
     * @param isFirstOnLine whether no other sentence of its block begins on the same line
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

    /** @param easyWords those that text in easy Swedish cannot do without */
    PageProse(HtmlPage page, ExemptPhrases easyWords) {
        this.page = page;
        this.easyWords = easyWords;
    }

    /** The text of the page that is not hidden, block by block. */
    List<TextBlock> allBlocks() {
        if (allBlocks == null) {
            allBlocks = TextBlocks.of(page);
        }
        return allBlocks;
    }

    /** As {@link #allBlocks}, without what a select element offers. */
    List<TextBlock> blocks() {
        if (blocks == null) {
            blocks = allBlocks().stream().filter(block -> !CHOICES.contains(block.element().normalName())).toList();
        }
        return blocks;
    }

    /** The words of all blocks that rules look for. */
    Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Vocabulary.sum(blocks().stream().map(TextBlock::vocabulary).toList());
        }
        return vocabulary;
    }

    /** The running text of the page's main part; empty for a page that only sends its reader on to another. */
    List<TextBlock> passages() {
        if (passages == null) {
            passages = HeadRules.leftAtOnce(page) ? List.of() : blocks().stream().filter(block -> block.kind() == TextBlock.Kind.RUNNING).toList();
        }
        return passages;
    }

    /** Those of all passages, in order. */
    List<Sentence> sentences() {
        return passages().stream().flatMap(block -> block.sentences().stream()).toList();
    }

    /** Whether the page's text is Swedish, which it is where the page says nothing. */
    boolean isSwedish() {
        String lang = page.root().attr("lang");
        return lang.isBlank() || LanguageTags.primary(lang).equals("sv");
    }

    /** Whether there is text in easy Swedish. */
    boolean hasEasy() {
        return page.having("lang").stream().anyMatch(element -> isEasy(element.attr("lang")));
    }

    /** Whether the page says that the block is easy Swedish. */
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

    /** The readability index of the easy text without the words that it cannot do without. */
    Lix easyLix() {
        return Lix.of(easy().stream().map(Easy::sentence).toList(), easyWords);
    }
}
