package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.text.Blanks;
import se.kommun.uppdrag.text.Sentence;

/**
 * The running text of a page that says it is easy Swedish: {@code lang="sv-simple"}, of which "simple" is the registered
 * subtag for a simplified form of a language.
 */
final class EasyText {

    /**
     * A sentence in its place.
     *
     * @param start the text in which it begins
     * @param firstOnLine whether no other sentence of its block begins on the same line
     */
    record Placed(Sentence sentence, Node start, boolean firstOnLine) {}

    private static final char LINE_END = '\n';

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<TextNode> nodes = new ArrayList<>();

    private EasyText() {}

    /** The sentences in order; none on a page without such text. */
    static List<Placed> of(HtmlPage page) {
        if (page.having("lang").stream().noneMatch(element -> isEasy(element.attr("lang")))) {
            return List.of();
        }
        List<Placed> sentences = new ArrayList<>();
        page.prose().passages().stream().map(BodyText.Block::element).filter(element -> isEasy(language(element)))
                .forEach(block -> new EasyText().read(block, sentences));
        return sentences;
    }

    /** Whether a language tag means easy Swedish. */
    static boolean isEasy(String lang) {
        List<String> subtags = Arrays.asList(lang.toLowerCase(Locale.ROOT).split("-", -1));
        return subtags.get(0).equals("sv") && subtags.contains("simple");
    }

    private static String language(Element element) {
        Element speaker = element;
        while (speaker != null && !speaker.hasAttr("lang")) {
            speaker = speaker.parent();
        }
        return speaker == null ? "" : speaker.attr("lang");
    }

    private void read(Element block, List<Placed> sentences) {
        block.traverse((node, depth) -> {
            if (node instanceof TextNode part) {
                starts.add(text.length());
                nodes.add(part);
                text.append(part.getWholeText().replace(LINE_END, ' '));
            } else if (node.nameIs("br")) {
                text.append(LINE_END);
            }
        });
        int from = 0;
        int lineOfLast = -1;
        String whole = text.toString();
        for (Sentence each : Sentence.in(whole, whole.toCharArray())) {
            String sentence = each.text();
            int at = text.indexOf(sentence, from);
            int line = text.lastIndexOf(String.valueOf(LINE_END), at);
            sentences.add(new Placed(Sentence.of(Blanks.single(sentence)), nodeAt(at), from == 0 || line != lineOfLast));
            lineOfLast = line;
            from = at + sentence.length();
        }
    }

    private TextNode nodeAt(int offset) {
        int index = starts.size() - 1;
        while (starts.get(index) > offset) {
            index--;
        }
        return nodes.get(index);
    }
}
