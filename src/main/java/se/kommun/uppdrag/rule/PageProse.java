package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.text.Lix;
import se.kommun.uppdrag.text.Sentence;
import se.kommun.uppdrag.text.Terms;

/** The running text of a page and how easy it is to read, each thing worked out when it is first asked for. Of one thread. */
final class PageProse {

    private final HtmlPage page;
    private final Terms easyWords;
    private List<BodyText.Block> passages;
    private List<Sentence> sentences;
    private Lix lix;
    private List<EasyText.Placed> easy;
    private Lix easyLix;

    /** @param easyWords those that text in easy Swedish cannot do without */
    PageProse(HtmlPage page, Terms easyWords) {
        this.page = page;
        this.easyWords = easyWords;
    }

    /** The running text of the page's main part, block by block. */
    List<BodyText.Block> passages() {
        if (passages == null) {
            passages = BodyText.of(page);
        }
        return passages;
    }

    /** Those of all passages, in order. */
    List<Sentence> sentences() {
        if (sentences == null) {
            sentences = new ArrayList<>();
            passages().forEach(block -> sentences.addAll(block.sentences()));
        }
        return sentences;
    }

    /** The readability index, as the rules reckon it. */
    Lix lix() {
        if (lix == null) {
            lix = Lix.of(sentences());
        }
        return lix;
    }

    /** The sentences that the page says are easy Swedish. */
    List<EasyText.Placed> easy() {
        if (easy == null) {
            easy = EasyText.of(page);
        }
        return easy;
    }

    Terms easyWords() {
        return easyWords;
    }

    /** The readability index of the easy text without the words that it cannot do without. */
    Lix easyLix() {
        if (easyLix == null) {
            easyLix = Lix.of(easy().stream().map(each -> each.sentence().without(easyWords)).toList());
        }
        return easyLix;
    }
}
