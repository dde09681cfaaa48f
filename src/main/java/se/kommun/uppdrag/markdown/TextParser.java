package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The parser of the site's Markdown, which gives up on a text that would keep it busy too long. Thread-safe. */
final class TextParser {

    /** Ordinary pages need less than ten. */
    private static final long STEPS_PER_CHARACTER = 50;
    /** Some tens of milliseconds: even a line may be hard. */
    private static final long STEPS_AT_LEAST = 1_000_000;
    /** A second or so, whatever the length: the slowest step known takes 50 ns. */
    private static final long STEPS_AT_MOST = 20_000_000;

    private final Parser parser = Parser.builder(options())
            .customInlineParserFactory(LinearInlineParser::new)
            .customBlockParserFactory(new ContainerExtension())
            .customBlockParserFactory(new LinearHeadingParser())
            .paragraphPreProcessorFactory(new TableParagraphParser())
            // flexmark adds this one itself only for its own inline parser.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customDelimiterProcessor(new EmphasisRule('*'))
            .customDelimiterProcessor(new EmphasisRule('_'))
            .build();

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(DefinitionExtension.create()))
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(DefinitionExtension.TILDE_MARKER, false);
    }

    /** @throws BudgetExceededException when the text would take too much work */
    Document parse(String text) {
        long steps = Math.max(STEPS_AT_LEAST, STEPS_PER_CHARACTER * text.length());
        return parse(new StepBudget(text, Math.min(STEPS_AT_MOST, steps)));
    }

    /** @throws BudgetExceededException when the meter runs out, or the stack */
    Document parse(StepBudget meter) {
        try {
            return parser.parse(BasedSequence.of(meter));
        } catch (StackOverflowError tooDeep) {
            // Some of the parser's regular expressions take one level of stack for each character.
            // How far they come depends on the machine's stack, so only the line is told.
            throw meter.runawayOnLine();
        }
    }
}
