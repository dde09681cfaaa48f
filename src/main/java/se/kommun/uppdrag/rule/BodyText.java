package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.text.Sentence;

/** The running text of a page's main part, block by block: what a reader reads, not menus, forms or tables. */
final class BodyText {

    private static final Set<String> LEFT_OUT = Set.of("nav", "header", "footer", "form", "table", "script", "style", "template",
            "svg", "button", "select", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "address");

    /**
     * A block of text and the sentences in it.
     *
     * @param signs those of the text, for all who go through it; not to be changed
     */
    record Block(Element element, String text, char[] signs, List<Sentence> sentences) {

        private static Block of(Element element) {
            String text = Texts.spoken(element);
            char[] signs = text.toCharArray();
            return new Block(element, text, signs, Sentence.in(text, signs));
        }
    }

    private BodyText() {}

    /** Whether the page's text is Swedish, which it is where the page says nothing. */
    static boolean isSwedish(HtmlPage page) {
        return page.all("html").stream().map(html -> html.attr("lang")).allMatch(lang -> lang.isBlank() || lang.equals("sv") || lang.matches("(?i)sv(-.*)?"));
    }

    /**
     * Paragraphs, list items and definitions in the main part, in order; empty for a page without a main part, and for one
     * that only sends its reader on to another.
     */
    static List<Block> of(HtmlPage page) {
        List<Block> blocks = new ArrayList<>();
        if (HeadRules.leftAtOnce(page)) {
            return blocks;
        }
        List<Element> mains = page.all("main");
        if (!mains.isEmpty()) {
            collect(mains.get(0), blocks);
        }
        return blocks;
    }

    private static void collect(Element element, List<Block> blocks) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = child.normalName();
            if (LEFT_OUT.contains(name) || child.hasAttr("hidden") || child.attr("aria-hidden").equals("true")) {
                continue;
            }
            boolean text = name.equals("p") || name.equals("dd") || name.equals("li") && !holdsBlock(child);
            if (text) {
                blocks.add(Block.of(child));
            } else {
                collect(child, blocks);
            }
        }
    }

    private static boolean holdsBlock(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.isBlock() && !child.normalName().equals("br")) {
                return true;
            }
        }
        return false;
    }
}
