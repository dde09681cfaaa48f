package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
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
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with three changes: it charges the {@link StepBudget} also for work that isn't reading characters, that
 * is, walks over lists of brackets and delimiters; loops replace regular expressions that it runs for each character; and
 * CommonMark's changes since 0.28 are applied where editors would notice them. The text that is parsed must be a {@link StepBudget}.
 */
final class BudgetedInlineParser extends CommonmarkInlineParser {

    private static final Pattern COMMENT = Pattern.compile("<!--(?:-?>|.*?-->)", Pattern.DOTALL);
    /** A backslash escapes ASCII punctuation; before another character but a line end it is itself. */
    private static final Pattern BRACKETED = Pattern.compile("<(?:[^<>\n\\\\]|\\\\\\p{Punct}|\\\\(?!\\p{Punct}))*+>");
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

    @Override
    public void parse(BasedSequence content, Node block) {
        openBrackets = 0;
        super.parse(content, block);
    }

    /**
     * Matches a pattern at the current index. flexmark also looks for later matches, which reads to the end of the text for
     * nothing because every pattern but that of closing backticks is anchored.
     */
    @Override
    public @Nullable BasedSequence match(Pattern re) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = re.matcher(input).region(index, input.length());
        if (!(re == myParsing.TICKS ? matcher.find() : matcher.lookingAt())) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), index);
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

    /** Reads plain characters up to the next special one. Most of each text passes here, so it reads the text directly and free of charge. */
    @Override
    protected boolean parseString() {
        if (!(input instanceof SubSequence)) {
            return super.parseString();
        }
        String text = budget.toString();
        int from = input.getStartOffset() + index;
        int end = input.getEndOffset();
        int at = from;
        while (at < end && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            return false;
        }
        appendText(input, index, index + at - from);
        index += at - from;
        return true;
    }

    /** Whether a character has no meaning in Markdown. No letter or space has, which most characters are. */
    private boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c == ' ' || !specialCharacters.get(c);
    }

    @Override
    protected boolean parseBackslash() {
        int backslash = index++;
        char next = peek();
        if (next == '\n') {
            index++;
            appendNode(new HardLineBreak(input.subSequence(backslash, index)));
            sp();
        } else {
            if (BackslashEscapes.isEscapable(next)) {
                index++;
            }
            appendText(input, backslash, index);
        }
        return true;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char c) {
        int start = index;
        while (peek() == c) {
            index++;
        }
        DelimiterFlanking flanks = DelimiterFlanking.of(input, start, index);
        Text node = appendSeparateText(input.subSequence(start, index));
        Delimiter before = lastDelimiter;
        lastDelimiter = new Delimiter(input, node, c, flanks.opens(), flanks.closes(), before, start);
        lastDelimiter.setNumDelims(index - start);
        if (before != null) {
            before.setNext(lastDelimiter);
        }
        return true;
    }

    /**
     * Parses a link destination. One in angle brackets can contain spaces; one that starts with an angle bracket cannot be of the
     * other kind.
     */
    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return peek() == '<' ? match(BRACKETED) : super.parseLinkDestination();
    }

    /** A comment can contain any number of hyphens. */
    @Override
    public boolean parseHtmlInline() {
        BasedSequence comment = match(COMMENT);
        if (comment == null) {
            return super.parseHtmlInline();
        }
        appendNode(new HtmlInlineComment(comment));
        return true;
    }
}
