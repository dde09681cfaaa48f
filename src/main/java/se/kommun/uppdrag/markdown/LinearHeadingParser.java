package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Parses CommonMark headings in linear time. It replaces flexmark's heading parser, which joins all lines of a paragraph again
 * for each line that doesn't start with a letter; that takes seconds for a table of a thousand rows.
 */
final class LinearHeadingParser extends HeadingParser.Factory implements BlockParserFactory {

    private static final int MAX_INDENT = 3;
    private static final int LEVELS = 6;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() > MAX_INDENT) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        BlockStart start = switch (line.safeCharAt(0)) {
            case '#' -> atx(line);
            case '=', '-' -> setext(line, matched.getBlockParser());
            default -> null;
        };
        return start == null ? BlockStart.none() : start.atIndex(state.getLine().length());
    }

    /** Parses an ATX heading, {@code ## Text}, without the optional closing number signs. */
    private static @Nullable BlockStart atx(BasedSequence line) {
        int level = line.countLeading(c -> c == '#');
        if (level > LEVELS || level < line.length() && !isBlank(line.charAt(level))) {
            return null;
        }
        BasedSequence text = line.subSequence(level).trim();
        int signs = text.countTrailing(c -> c == '#');
        int end = text.length() - signs;
        BasedSequence closing = BasedSequence.NULL;
        if (signs > 0 && (end == 0 || isBlank(text.charAt(end - 1)))) {
            closing = text.subSequence(end);
            text = text.subSequence(0, end).trimEnd();
        }
        return BlockStart.of(heading(level, line.subSequence(0, level), text, closing));
    }

    /** Parses a setext heading: a line of only {@code =} or only {@code -} under a paragraph makes the paragraph a heading. */
    private static @Nullable BlockStart setext(BasedSequence line, BlockParser above) {
        char sign = line.charAt(0);
        BasedSequence underline = line.trimEnd();
        if (!above.isParagraphParser() || underline.countLeading(c -> c == sign) < underline.length()) {
            return null;
        }
        BasedSequence text = above.getBlockContent().getContents().trim();
        return BlockStart.of(heading(sign == '=' ? 1 : 2, BasedSequence.NULL, text, underline)).replaceActiveBlockParser();
    }

    private static HeadingParser heading(int level, BasedSequence opening, BasedSequence text, BasedSequence closing) {
        HeadingParser parser = new HeadingParser(level);
        Heading block = (Heading) parser.getBlock();
        block.setOpeningMarker(opening);
        block.setText(text);
        block.setClosingMarker(closing);
        block.setCharsFromContent();
        return parser;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
