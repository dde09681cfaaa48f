package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/**
 * Turns the Markdown of editors into the site's HTML. Thread-safe: one instance serves every page. Problems are told as
 * they are found; what a problem concerns is left out of the HTML or written as text, so no text makes a call fail.
 */
public final class Markdown {

    /** Of the library that parses: another version of it may make another article. */
    public static final Class<?> PARSER = Parser.class;

    private final TextParser parser = new TextParser();
    private final NodeRenderers writers = NodeRenderers.all();

    /**
     * Renders one text.
     *
     * @param source the text; never null
     * @param surroundings what it refers to; asked from this thread before the call returns
     * @param problems told each problem, in no certain order; every one is an error at a line and column of the source
     * @return the article; empty when the text would take more work than any honest text, which is one problem
     */
    public Article render(MarkdownSource source, ReferenceResolver surroundings, Consumer<Problem> problems) {
        Objects.requireNonNull(surroundings, "surroundings");
        Objects.requireNonNull(problems, "problems");
        String text = normalize(source.text());
        LineIndex lines = LineIndex.of(source.file(), source.firstLine(), source.text());
        try {
            RenderContext page = new RenderContext(parser, writers, source, text, surroundings);
            page.write(page.document);
            page.problems.forEach(problems);
            return page.article();
        } catch (BudgetExceededException runaway) {
            problems.accept(Problem.error("markdown-too-complex", lines.at(runaway.offset()),
                    "Texten är så invecklad att den inte går att tolka.",
                    "Skriv om stycket vid den här raden med färre hakparenteser, stjärnor, citattecken och nivåer i varandra."));
            return new Article("", List.of(), SourceMap.nothing(lines));
        }
    }

    /** Parses a text for nothing but to have it done: what is loaded on the way need not be loaded again. */
    public void parse(String text) {
        parser.parse(text);
    }

    /** What is parsed of a text. */
    static String normalize(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
