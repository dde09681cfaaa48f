package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.spelling.Spelling;
import se.kommun.uppdrag.spelling.Words;

/**
 * Collects the words of a page's main part whose spelling can be judged: Swedish running text, headings, tables and labels,
 * not code, links, addresses, or what is in another language. Words that the page itself explains are known to it.
 */
final class BodyWords implements NodeVisitor {

    private static final Set<String> LEFT_OUT = Set.of("a", "abbr", "acronym", "address", "cite", "code", "data", "dfn", "kbd", "math",
            "nav", "noscript", "object", "iframe", "pre", "rp", "rt", "s", "samp", "script", "style", "svg", "template", "textarea", "time",
            "var", "video", "audio", "del");
    /** What a word of the page's own may be inflected with. */
    private static final int LONGEST_ENDING = 4;

    private final HtmlPage page;
    private final TextPlace places;
    private final List<PageFacts.Word> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> explained = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<TextNode> nodes = new ArrayList<>();
    private Node skipped;
    private int block;

    private BodyWords(HtmlPage page, PageFacts.Placer placer) {
        this.page = page;
        this.places = new TextPlace(page, placer);
    }

    /** Each word at its first place, in the page's order; none where the page does not say that it is Swedish. */
    static List<PageFacts.Word> of(HtmlPage page, PageFacts.Placer placer) {
        List<Element> mains = page.all("main");
        if (mains.isEmpty() || !isSwedish(page.document().expectFirst("html").attr("lang"))) {
            return List.of();
        }
        BodyWords words = new BodyWords(page, placer);
        page.all("dfn", "dt").forEach(term -> Words.of(Texts.of(term)).forEach(word -> words.explained.add(lower(word.text()))));
        mains.get(0).traverse(words);
        words.endBlock();
        words.found.removeIf(word -> words.isName(word.text()) || words.isExplained(word.text()));
        return words.found;
    }

    private static boolean isSwedish(String lang) {
        return LanguageTags.primary(lang).equals("sv");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private boolean isExplained(String word) {
        if (explained.isEmpty()) {
            return false;
        }
        String lower = lower(word);
        for (String term : explained) {
            if (lower.startsWith(term) && lower.length() - term.length() <= LONGEST_ENDING) {
                return true;
            }
        }
        return false;
    }

    /** The genitive of a name is a name too, and a name without its genitive. */
    private boolean isName(String word) {
        if (names.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        String plain = Spelling.withoutPoint(word);
        return names.contains(plain) || names.contains(plain + "s") || plain.endsWith("s") && names.contains(plain.substring(0, plain.length() - 1));
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode part) {
            starts.add(text.length());
            nodes.add(part);
            text.append(part.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (isLeftOut(element)) {
                skipped = element;
                text.append(Words.LEFT_OUT);
            } else if (isBlock(element)) {
                endBlock();
            }
        }
    }

    private boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName()) || element.attributesSize() > 0 && (element.hasAttr("lang") && !isSwedish(element.attr("lang"))
                || element.attr("translate").equals("no") || page.accessibility().hidden(element));
    }

    private static boolean isBlock(Element element) {
        return !TextBlock.isInline(element) || element.normalName().equals("label");
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped == node) {
            skipped = null;
        } else if (skipped == null && node instanceof Element element && isBlock(element)) {
            endBlock();
        }
    }

    private void endBlock() {
        if (!nodes.isEmpty()) {
            List<Words.Word> words = Words.of(text.toString());
            for (Words.Word word : words) {
                if (!word.judged()) {
                    names.add(Spelling.withoutPoint(word.text()));
                } else if (seen.add(word.text())) {
                    found.add(new PageFacts.Word(word.text(), place(word), block, words.size()));
                }
            }
            block++;
        }
        text.setLength(0);
        starts.clear();
        nodes.clear();
    }

    private Location place(Words.Word word) {
        int index = starts.size() - 1;
        while (starts.get(index) > word.start()) {
            index--;
        }
        return places.of(nodes.get(index), word.start() - starts.get(index), word.text());
    }
}
