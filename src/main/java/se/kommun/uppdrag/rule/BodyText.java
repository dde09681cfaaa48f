package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.text.Prose;
import se.kommun.uppdrag.text.Sentence;

/** The running text of a page's main part, block by block: what a reader reads, not menus, forms or tables. */
final class BodyText {

    private static final Set<String> LEFT_OUT = Set.of("nav", "header", "footer", "form", "table", "script", "style", "template",
            "svg", "button", "select", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "address");

    /** A block of text and the sentences in it. */
    record Block(Element element, String text, List<Sentence> sentences) {}

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
            Map<Element, TextBlock> cut = new IdentityHashMap<>();
            page.blocks().forEach(block -> cut.put(block.element(), block));
            collect(mains.get(0), cut, page.accessibility(), blocks);
        }
        return blocks;
    }

    private static void collect(Element element, Map<Element, TextBlock> cut, AccessibilityTree tree, List<Block> blocks) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = child.normalName();
            if (LEFT_OUT.contains(name) || child.hasAttr("hidden") || child.attr("aria-hidden").equals("true")) {
                continue;
            }
            boolean text = name.equals("p") || name.equals("dd") || name.equals("li") && !holdsBlock(child);
            if (text) {
                String whole = text(child, cut.get(child), tree);
                blocks.add(new Block(child, whole, Prose.sentences(whole).stream().map(Sentence::of).toList()));
            } else {
                collect(child, cut, tree, blocks);
            }
        }
    }

    /** All text, as it is shown; that of a block that was cut already, unless it left something out. */
    private static String text(Element element, TextBlock block, AccessibilityTree tree) {
        boolean whole = block != null && block.line().indexOf('\u00AD') < 0 && block.line().indexOf('\u200B') < 0;
        for (Element child = element.firstElementChild(); whole && child != null; child = child.nextElementSibling()) {
            whole = TextBlock.isInline(child) && child.firstElementChild() == null && (child.attributesSize() == 0 || !tree.hidden(child));
        }
        return whole ? block.line() : element.text();
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
