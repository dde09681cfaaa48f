package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/**
 * Converts the editors' Markdown to the site's HTML. Thread-safe: one instance serves every page. Problems are reported as they
 * are found. What a problem concerns is omitted from the HTML or written as text, so no text makes a call fail.
 */
public final class Markdown {

    /** A class of the parser library. Caches depend on the library's version, because another version can produce other HTML. */
    public static final Class<?> PARSER = Parser.class;

    private final MarkdownParser parser = new MarkdownParser();
    private final NodeRenderers renderers = NodeRenderers.all();

    /**
     * Renders one text.
     *
     * @param source the text; never null
     * @param resolver resolves what the text refers to; called only from this thread, before the call returns
     * @param problems receives each problem, in no particular order; each has a line and column of the source
     * @return the article; empty when the text exceeds the step budget, which is reported as one problem
     */
    public Article render(MarkdownSource source, ReferenceResolver resolver, Consumer<Problem> problems) {
        Objects.requireNonNull(resolver, "resolver");
        Objects.requireNonNull(problems, "problems");
        LineIndex lines = LineIndex.of(source.file(), source.firstLine(), source.text());
        try {
            RenderContext page = new RenderContext(parser, renderers, source, resolver);
            page.write(page.document);
            page.problems.forEach(problems);
            return page.article();
        } catch (BudgetExceededException exceeded) {
            problems.accept(Problem.error("markdown-too-complex", lines.at(exceeded.offset()),
                    "Texten är så invecklad att den inte går att tolka.",
                    "Skriv om stycket vid den här raden med färre hakparenteser, stjärnor, citattecken och nivåer i varandra."));
            return new Article("", List.of(), new SourceMap(lines, List.of()), false);
        }
    }

    /** Parses a text and discards the result, to load classes in advance. */
    public void parse(String text) {
        parser.parse(text);
    }
}
