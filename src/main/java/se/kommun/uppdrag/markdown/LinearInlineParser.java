package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with two changes: hand-written loops replace the regular expressions that it runs for each character,
 * and CommonMark's changes since 0.28 are applied where editors would notice them.
 */
final class LinearInlineParser extends BudgetedInlineParser {

    private static final Pattern COMMENT = Pattern.compile("<!--(?:-?>|.*?-->)", Pattern.DOTALL);

    LinearInlineParser(DataHolder options, BitSet specialCharacters, BitSet delimiterCharacters,
               Map<Character, DelimiterProcessor> delimiterProcessors, LinkRefProcessorData linkRefs,
               List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefs, extensions);
    }

    /**
     * Reads plain characters up to the next special one. Most of each text passes here, so it reads the text directly, without
     * flexmark's checks, and reads each character once.
     */
    @Override
    protected boolean parseString() {
        if (!(input instanceof SubSequence)) {
            return super.parseString();
        }
        String text = text();
        int from = input.getStartOffset() + index;
        int end = input.getEndOffset();
        int at = from;
        while (at < end && !specialCharacters.get(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            return false;
        }
        appendText(input, index, index + at - from);
        index += at - from;
        return true;
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
            if (HtmlEscaper.isEscapable(next)) {
                index++;
            }
            appendText(input, backslash, index);
        }
        return true;
    }

    @Override
    protected boolean parseBackticks() {
        int open = index;
        int length = skip('`');
        int afterOpen = index;
        while (index < input.length()) {
            if (peek() != '`') {
                index++;
                continue;
            }
            int close = index;
            if (skip('`') == length) {
                BasedSequence text = input.subSequence(afterOpen, close);
                Code code = new Code(input.subSequence(open, afterOpen), text, input.subSequence(close, index));
                code.appendChild(new Text(text));
                appendNode(code);
                return true;
            }
        }
        index = afterOpen;
        appendText(input, open, afterOpen);
        return true;
    }

    private int skip(char c) {
        int start = index;
        while (peek() == c) {
            index++;
        }
        return index - start;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char c) {
        int start = index;
        skip(c);
        DelimiterFlanking flanks = DelimiterFlanking.of(input, start, index);
        Text node = appendSeparateText(input.subSequence(start, index));
        Delimiter before = lastDelimiter;
        lastDelimiter = new Delimiter(input, node, c, flanks.opens, flanks.closes, before, start);
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
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                BasedSequence destination = input.subSequence(index, i + 1);
                index = i + 1;
                return destination;
            }
            if (c == '<' || c == '\n') {
                return null;
            }
            if (c == '\\' && i + 1 < input.length() && HtmlEscaper.isEscapable(input.charAt(i + 1))) {
                i++;
            }
        }
        return null;
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
