package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser, which also charges the {@link StepBudget} for work that isn't reading characters: walks over lists of
 * brackets and delimiters. The text that is parsed must be a {@link StepBudget}.
 */
class BudgetedInlineParser extends CommonmarkInlineParser {

    /**
     * A step of a bracket walk follows pointers in memory, so it costs several steps. A comparison of two delimiters costs less
     * than one.
     */
    private static final int STEPS_PER_BRACKET = 4;
    private static final int PAIRS_PER_STEP = 16;

    private StepBudget budget;
    private int openBrackets;

    BudgetedInlineParser(DataHolder options, BitSet specialCharacters, BitSet delimiterCharacters,
                   Map<Character, DelimiterProcessor> delimiterProcessors, LinkRefProcessorData linkRefs,
                   List<InlineParserExtensionFactory> extensions) {
        // Parsing a table adds the bar to this set, which the parser otherwise shares among threads.
        super(options, (BitSet) specialCharacters.clone(), delimiterCharacters, delimiterProcessors, linkRefs, extensions);
    }

    @Override
    public void initializeDocument(Document document) {
        super.initializeDocument(document);
        budget = (StepBudget) document.getChars().getBase();
    }

    /** Returns the whole text, not only the part that is being parsed. */
    final String text() {
        return budget.toString();
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        openBrackets = 0;
        super.parse(content, block);
    }

    /**
     * Matches a pattern at the current index only. flexmark also looks for later matches, which reads to the end of the text for
     * nothing because every pattern is anchored.
     */
    @Override
    public @Nullable BasedSequence match(Pattern re) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = re.matcher(input).region(index, input.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        BasedSequence found = input.subSequence(index, matcher.end());
        index = matcher.end();
        return found;
    }

    @Override
    protected boolean parseOpenBracket() {
        openBrackets++;
        return super.parseOpenBracket();
    }

    @Override
    protected boolean parseBang() {
        openBrackets++;
        return super.parseBang();
    }

    @Override
    protected boolean parseCloseBracket() {
        // When a link is found, every enclosing bracket is deactivated one by one.
        budget.spend((long) STEPS_PER_BRACKET * openBrackets);
        return super.parseCloseBracket();
    }

    @Override
    public void processDelimiters(Delimiter bottom) {
        long count = 0;
        for (Delimiter delimiter = lastDelimiter; delimiter != null && delimiter != bottom; delimiter = delimiter.getPrevious()) {
            count++;
        }
        // The worst case compares every pair.
        budget.spend(count * count / PAIRS_PER_STEP);
        super.processDelimiters(bottom);
    }

    @Override
    public List<Node> parseCustom(BasedSequence row, Node parent, BitSet characters,
                                  Map<Character, CharacterNodeFactory> factories) {
        List<Node> separators = super.parseCustom(row, parent, characters, factories);
        if (separators != null) {
            // The table extension searches the whole list for each separator.
            budget.spend((long) separators.size() * separators.size() / PAIRS_PER_STEP);
        }
        return separators;
    }
}
