package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.report.Problem;

/** One page while it is written: what the writers share. */
final class Page {

    final Html html;
    /** Kept until the whole page is written: a text that runs away is one problem, not its first ones too. */
    final List<Problem> problems = new ArrayList<>();
    final Ids ids = new Ids();
    final List<Heading> headings = new ArrayList<>();
    final Surroundings surroundings;
    final ReferenceRepository references;
    final OpenTags openTags = new OpenTags();
    int tables;

    private final Writers writers;
    private final boolean linesKept;
    private final String text;
    private final Lines lines;
    private int depth;
    private boolean pictured;

    Page(Writers writers, String text, Lines lines, Document document, Surroundings surroundings, boolean linesKept) {
        this.writers = writers;
        this.linesKept = linesKept;
        this.text = text;
        this.lines = lines;
        this.surroundings = surroundings;
        this.references = Parser.REFERENCES.get(document);
        this.html = new Html(text.length() * 3 / 2 + 64);
    }

    void write(Node node) {
        writers.of(node).write(node, this);
    }

    void children(Node node) {
        if (++depth > Depth.DEEPEST_NODE) {
            throw new Runaway().at(node.getStartOffset());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
        depth--;
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
        html.raw(hard || linesKept ? "<br>" : "").mark(next);
        html.raw("\n").mark(next);
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
