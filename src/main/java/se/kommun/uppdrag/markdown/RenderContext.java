package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/** One page while it is written: what the writers share. */
final class RenderContext {

    private static final int LEVELS = 6;
    /** Blocks, and within the deepest of them emphasis, links and such. */
    private static final int MAX_DEPTH = 2 * ContainerExtension.MAX_DEPTH;

    final HtmlWriter html;
    /** Kept until the whole page is written: a text that runs away is one problem, not its first ones too. */
    final List<Problem> problems = new ArrayList<>();
    final HeadingIds ids;
    final List<Heading> headings;
    /** The headings of this text alone, by their id. */
    final Map<String, Node> sections = new HashMap<>();
    final ReferenceResolver surroundings;
    final Document document;
    final ReferenceRepository references;
    /** The raw tags that are reported and not closed yet, each with how many there are: their end is not reported too. */
    final Map<String, Integer> openTags = new HashMap<>();
    int tables;

    private final TextParser parser;
    private final NodeRenderers writers;
    private final boolean linesKept;
    private final String text;
    private final LineIndex lines;
    /** The files that the text is being pulled through, from the page that it will stand on. */
    private final Set<String> through = new HashSet<>();
    final Transclusion.Pulled pulled;
    private int lowered;
    private int depth;
    private boolean pictured;

    /** @throws BudgetExceededException when the text would take too much work */
    RenderContext(TextParser parser, NodeRenderers writers, MarkdownSource source, String text, ReferenceResolver surroundings) {
        this(parser, writers, source, text, parser.parse(text), surroundings, new HtmlWriter(text.length() * 3 / 2 + 64), new HeadingIds(), new ArrayList<>(), Set.of(), new Transclusion.Pulled());
    }

    private RenderContext(TextParser parser, NodeRenderers writers, MarkdownSource source, String text, Document document, ReferenceResolver surroundings,
                 HtmlWriter html, HeadingIds ids, List<Heading> headings, Set<String> through, Transclusion.Pulled pulled) {
        this.parser = parser;
        this.writers = writers;
        this.linesKept = source.linesKept();
        this.text = text;
        this.lines = LineIndex.of(source.file(), source.firstLine(), source.text());
        this.document = document;
        this.surroundings = surroundings;
        this.references = Parser.REFERENCES.get(document);
        this.html = html;
        this.ids = ids;
        this.headings = headings;
        this.through.addAll(through);
        this.through.add(source.file());
        this.pulled = pulled;
    }

    /** The whole of another page, as it is written by itself. */
    RenderContext other(MarkdownSource source) {
        String sound = Markdown.normalize(source.text());
        return new RenderContext(parser, writers, source, sound, parser.parse(sound), surroundings.within(source.file()),
                new HtmlWriter(sound.length() * 3 / 2 + 64), new HeadingIds(), new ArrayList<>(), through, pulled);
    }

    /**
     * That page as it stands here. What is wrong with it is told with that page.
     *
     * @param level of the heading under which it stands there
     */
    RenderContext guest(RenderContext other, MarkdownSource source, int level) {
        RenderContext guest = new RenderContext(parser, writers, source, other.text, other.document, other.surroundings, html, ids, headings, through, pulled);
        guest.lowered = (headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level()) - level;
        guest.depth = depth;
        return guest;
    }

    /** Whether this text is on its way to a page of that source. */
    boolean isWithin(MarkdownSource source) {
        return through.contains(source.file());
    }

    /** Whether this is the page that all that is pulled in will stand on, and not one of the texts. */
    boolean isHost() {
        return through.size() == 1;
    }

    /** The level that a heading of this text has on the page. */
    int level(int written) {
        return Math.max(1, Math.min(LEVELS, written + lowered));
    }

    void write(Node node) {
        writers.of(node).accept(node, this);
    }

    void children(Node node) {
        if (++depth > MAX_DEPTH) {
            throw new BudgetExceededException().at(node.getStartOffset());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
        depth--;
    }

    /** What is written next was made by this text at an offset. */
    void mark(int offset) {
        html.mark(lines, offset);
    }

    /** Writes source text in which only backslash escapes are left to resolve. */
    void source(BasedSequence chars) {
        if (chars instanceof SubSequence) {
            html.markdown(text, chars.getStartOffset(), chars.getEndOffset());
        } else {
            String copy = chars.toString();
            html.markdown(copy, 0, copy.length());
        }
    }

    /** True for the first picture that asks, which is the first of the page. */
    boolean firstPicture() {
        boolean first = !pictured;
        pictured = true;
        return first;
    }

    /** Ends a line within a paragraph; what follows comes from {@code next} in the source. */
    void lineEnd(boolean hard, int next) {
        html.raw(hard || linesKept ? "<br>" : "");
        mark(next);
        html.raw("\n");
        mark(next);
    }

    String file() {
        return lines.file();
    }

    int line(int offset) {
        return lines.line(offset);
    }

    /** Reports an error at an offset of the source. */
    void problem(String rule, int offset, String message, String fix) {
        problems.add(Problem.error(rule, lines.at(offset), message, fix));
    }

    Article article() {
        return new Article(html.toString(), headings, html.sourceMap(lines));
    }
}
