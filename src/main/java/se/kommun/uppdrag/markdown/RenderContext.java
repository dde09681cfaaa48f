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

/** The state of rendering one text, shared by the renderers of its nodes. Not thread-safe. */
final class RenderContext {

    private static final int LEVELS = 6;
    /** Blocks, plus inline elements such as emphasis and links inside the deepest block. */
    private static final int MAX_DEPTH = 2 * ContainerExtension.MAX_DEPTH;

    final HtmlWriter html;
    /** Collected until the whole page is written: a text that exceeds the budget gives one problem, not also the earlier ones. */
    final List<Problem> problems = new ArrayList<>();
    /** Headings of this text alone, without those of included texts, by id. */
    final Map<String, Node> sections = new HashMap<>();
    final ReferenceResolver resolver;
    final Document document;
    final ReferenceRepository references;
    /** Raw HTML tags that are reported and not closed yet, with their number. Their closing tags aren't reported again. */
    final OpenTags openTags = new OpenTags();
    int tables;

    private final MarkdownParser parser;
    private final NodeRenderers renderers;
    private final boolean linesKept;
    private final String text;
    private final LineIndex lines;
    /** Source files on the include path, from the page being rendered to this text. */
    private final Set<String> includePath = new HashSet<>();
    final Transclusion.IncludeState includes;
    private int levelShift;
    private int depth;

    /**
     * Parses a text to be rendered.
     *
     * @throws BudgetExceededException when the text would take too many steps
     */
    RenderContext(MarkdownParser parser, NodeRenderers renderers, MarkdownSource source, ReferenceResolver resolver) {
        this(parser, renderers, source, parser.parse(normalize(source)), resolver, new HtmlWriter(source.text().length() * 3 / 2 + 64), Set.of(),
                new Transclusion.IncludeState());
    }

    private RenderContext(MarkdownParser parser, NodeRenderers renderers, MarkdownSource source, Document document, ReferenceResolver resolver,
                 HtmlWriter html, Set<String> includePath, Transclusion.IncludeState includes) {
        this.parser = parser;
        this.renderers = renderers;
        this.linesKept = source.linesKept();
        this.text = normalize(source);
        this.lines = LineIndex.of(source.file(), source.firstLine(), source.text());
        this.document = document;
        this.resolver = resolver;
        this.references = Parser.REFERENCES.get(document);
        this.html = html;
        this.includePath.addAll(includePath);
        this.includePath.add(source.file());
        this.includes = includes;
    }

    /** Replaces NUL by U+FFFD, as CommonMark requires (section 2.3). */
    private static String normalize(MarkdownSource source) {
        return source.text().replace('\0', '\uFFFD');
    }

    /** Creates a context that renders the whole of another page, as it is rendered by itself. */
    RenderContext standalone(MarkdownSource source) {
        return new RenderContext(parser, renderers, source, parser.parse(normalize(source)), resolver.within(source.file()),
                new HtmlWriter(source.text().length() * 3 / 2 + 64), includePath, includes);
    }

    /**
     * Creates a context that renders a section of that page into this one. Problems in it are reported with its own page only.
     *
     * @param level level of the heading that the section is under on its own page
     */
    RenderContext included(RenderContext standalone, MarkdownSource source, int level) {
        RenderContext included = new RenderContext(parser, renderers, source, standalone.document, standalone.resolver, html, includePath, includes);
        List<Article.Heading> headings = html.headings;
        included.levelShift = (headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level()) - level;
        included.depth = depth;
        return included;
    }

    /** Returns whether that source is on the include path, so including it would be a cycle. */
    boolean isOnIncludePath(MarkdownSource source) {
        return includePath.contains(source.file());
    }

    /** Returns whether this is the page itself and not an included text. */
    boolean isHostPage() {
        return includePath.size() == 1;
    }

    /** Returns the level that a heading of this text gets on the page. */
    int level(int written) {
        return Math.max(1, Math.min(LEVELS, written + levelShift));
    }

    void write(Node node) {
        renderers.of(node).accept(node, this);
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

    /** Records that the HTML written next comes from this offset of the text. */
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

    /** The source of a node as a string, without a step of the budget for each character. */
    String sourceOf(BasedSequence chars) {
        return chars instanceof SubSequence ? text.substring(chars.getStartOffset(), chars.getEndOffset()) : chars.toString();
    }

    /**
     * Ends a line within a paragraph.
     *
     * @param next source offset of what follows
     */
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

    /** The rest of the line of the source after an offset, at most {@code longest} characters. */
    String lineAfter(int offset, int longest) {
        String rest = text.substring(offset, Math.min(text.length(), offset + longest));
        int end = rest.indexOf('\n');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** Reports an error at an offset of the source. */
    void problem(String rule, int offset, String message, String fix) {
        problems.add(Problem.error(rule, lines.at(offset), message, fix));
    }

    /** Reports advice about an offset of the source. */
    void warning(String rule, int offset, String message, String fix) {
        problems.add(Problem.warning(rule, lines.at(offset), message, fix));
    }

    Article article() {
        return html.article(lines);
    }
}
