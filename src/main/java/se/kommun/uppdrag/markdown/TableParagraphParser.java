package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs flexmark's table parser only on paragraphs that contain a bar, and marks a paragraph that looks like a table but isn't
 * parsed as one.
 */
final class TableParagraphParser implements ParagraphPreProcessorFactory {

    private static final int MAX_COLUMNS = 200;

    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    /** One for all texts: it has no state but a pattern made of the options, which are those of one {@link MarkdownParser}. */
    private volatile @Nullable ParagraphPreProcessor shared;

    @Override
    public Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }

    @Override
    public ParagraphPreProcessor apply(ParserState options) {
        ParagraphPreProcessor known = shared;
        ParagraphPreProcessor parser = known == null ? tables.apply(options) : known;
        shared = parser;
        return (block, state) -> {
            if (block.getChars().indexOf('|') < 0) {
                return 0;
            }
            boolean delimited = hasDelimiterRow(block);
            int consumed = parser.preProcessBlock(block, state);
            block.setHasTableSeparator(consumed == 0 && delimited);
            return consumed;
        };
    }

    /**
     * Returns whether a line consists only of bars, hyphens, colons and white space, with at least one bar and one hyphen.
     *
     * @throws BudgetExceededException when it has more than {@value #MAX_COLUMNS} bars: flexmark's pattern recurses once for each
     *     column and would overflow the stack
     */
    private static boolean hasDelimiterRow(Paragraph block) {
        for (BasedSequence line : block.getContentLines()) {
            if (line.indexOf('|') >= 0 && line.indexOf('-') >= 0
                    && line.indexOfAnyNot(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t' || c == '\n') < 0) {
                if (line.countOfAny(c -> c == '|') > MAX_COLUMNS) {
                    throw new BudgetExceededException().at(line.getStartOffset());
                }
                return true;
            }
        }
        return false;
    }
}
