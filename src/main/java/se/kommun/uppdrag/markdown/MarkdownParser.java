package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Parses the site's Markdown and gives up on a text that exceeds its step budget. Thread-safe. */
final class MarkdownParser {

    /** Ordinary pages need fewer than ten. */
    private static final long STEPS_PER_CHARACTER = 50;
    /** A few tens of milliseconds: even one line can be expensive. */
    private static final long MIN_STEPS = 1_000_000;
    /** About a second, for any length: the slowest known step takes 50 ns. */
    private static final long MAX_STEPS = 20_000_000;

    private final Parser parser = FlexmarkParserFactory.create();

    /**
     * Parses a text.
     *
     * @throws BudgetExceededException when the text would take too many steps
     */
    Document parse(String text) {
        long steps = Math.max(MIN_STEPS, STEPS_PER_CHARACTER * text.length());
        return parse(new StepBudget(text, Math.min(MAX_STEPS, steps)));
    }

    /**
     * Parses a text with a given budget.
     *
     * @throws BudgetExceededException when the steps are used up, or the stack overflows
     */
    Document parse(StepBudget budget) {
        try {
            return parser.parse(BasedSequence.of(budget));
        } catch (StackOverflowError tooDeep) {
            // Some of the parser's regular expressions use one stack frame for each character. Where they overflow depends on the
            // stack size, so only the line is reported.
            throw budget.exceededOnLine();
        }
    }
}
