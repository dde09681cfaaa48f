package se.kommun.uppdrag.check.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.text.Whitespace;

/** Collects the text of a page, block by block. Includes text that a click reveals, but not text that is always hidden. */
final class TextBlocks implements NodeVisitor {

    private static final Set<String> INLINE = WordLists.of("inline-elements");
    private static final Set<String> NO_TEXT = WordLists.of("elements-without-text");
    private static final Set<String> NOT_RUNNING = WordLists.of("elements-without-running-text");
    private static final Set<String> RUNNING = Set.of("p", "dd", "li");
    private static final Set<String> NOT_SPELLED = WordLists.of("elements-without-spelling");

    private final HtmlPage page;
    private final TextCache texts;
    private final @Nullable Element main;
    private final List<TextBlock> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node skipped;
    private @Nullable Node notSpelled;

    private TextBlocks(HtmlPage page, TextCache texts) {
        this.page = page;
        this.texts = texts;
        this.main = page.first("main");
    }

    /** The text blocks of a page, in the order of their end tags. */
    static List<TextBlock> of(HtmlPage page, TextCache texts) {
        TextBlocks blocks = new TextBlocks(page, texts);
        page.document().body().traverse(blocks);
        return blocks.found;
    }

    /** A block while its text is being collected. */
    private static final class Open {
        private final Element element;
        private final String lang;
        private final boolean isMain;
        private final boolean isRunning;
        private final List<TextRun> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean hasBlock;

        Open(Element element, Open parent, @Nullable Element main) {
            this.element = element;
            this.lang = element.hasAttr("lang") ? element.attr("lang") : parent == null ? "" : parent.lang;
            this.isMain = element == main || parent != null && parent.isMain;
            this.isRunning = element == main || parent != null && parent.isRunning && !NOT_RUNNING.contains(element.normalName());
        }

        TextBlock.Kind kind() {
            boolean isList = hasBlock && element.normalName().equals("li");
            return isRunning && !isList && RUNNING.contains(element.normalName()) ? TextBlock.Kind.RUNNING : isMain ? TextBlock.Kind.MAIN : TextBlock.Kind.OTHER;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode part) {
            add(part);
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    /** Ignores white space at the start of a block, because most blocks only contain other blocks. */
    private void add(TextNode part) {
        Open block = open.peek();
        if (block != null && !(block.runs.isEmpty() && part.isBlank())) {
            block.runs.add(new TextRun(part, block.text.length(), notSpelled == null));
            block.text.append(part.getWholeText());
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name) || element.attributesSize() > 0 && page.accessibility().hides(element)) {
            skipped = element;
            return;
        }
        if (notSpelled == null && isNotSpelled(element)) {
            notSpelled = element;
        }
        if (name.equals("br") && !open.peek().runs.isEmpty()) {
            open.peek().text.append(Whitespace.LINE_SEPARATOR);
        } else if (!name.equals("br") && !INLINE.contains(name)) {
            Open parent = open.peek();
            if (parent != null) {
                parent.hasBlock |= element.isBlock();
                if (!parent.runs.isEmpty() && element.isBlock()) {
                    parent.text.append('\n');
                }
            }
            open.push(new Open(element, parent, main));
        }
    }

    private static boolean isNotSpelled(Element element) {
        return NOT_SPELLED.contains(element.normalName()) || element.attributesSize() > 0
                && (element.hasAttr("lang") && !LanguageTags.primary(element.attr("lang")).equals("sv") || element.attr("translate").equals("no"));
    }

    @Override
    public void tail(Node node, int depth) {
        if (notSpelled == node) {
            notSpelled = null;
        }
        if (skipped == node) {
            skipped = null;
        } else if (skipped == null && !open.isEmpty() && open.peek().element == node) {
            Open done = open.pop();
            if (!done.runs.isEmpty()) {
                found.add(new TextBlock(done.element, done.lang, done.kind(), done.runs, texts.analyze(done.text.toString())));
            }
        }
    }
}
