package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * flexmark's tables, tried only on a paragraph that has a bar, with one table parser for all pages, since each compiles
 * its pattern anew, and marking a paragraph that looks like a table but is none.
 */
final class TableParagraphParser implements ParagraphPreProcessorFactory {

    private static final int MOST_COLUMNS = 200;

    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    /** It holds options and a pattern only, so several threads may use it. */
    private volatile ParagraphPreProcessor shared;

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
        if (shared == null) {
            shared = tables.apply(options);
        }
        return this::process;
    }

    private int process(Paragraph block, ParserState state) {
        if (block.getChars().indexOf('|') < 0) {
            return 0;
        }
        boolean delimited = hasDelimiterRow(block);
        int used = shared.preProcessBlock(block, state);
        block.setHasTableSeparator(used == 0 && delimited);
        return used;
    }

    /**
     * Whether a line has only bars, hyphens, colons and blanks, with a bar and a hyphen among them.
     *
     * @throws BudgetExceededException when it has more columns than flexmark's pattern, which goes one call deeper for each, can bear
     */
    private static boolean hasDelimiterRow(Paragraph block) {
        for (BasedSequence line : block.getContentLines()) {
            if (line.indexOf('|') >= 0 && line.indexOf('-') >= 0
                    && line.indexOfAnyNot(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t' || c == '\n') < 0) {
                if (line.countOfAny(c -> c == '|') > MOST_COLUMNS) {
                    throw new BudgetExceededException().at(line.getStartOffset());
                }
                return true;
            }
        }
        return false;
    }
}
