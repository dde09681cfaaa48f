package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * CommonMark's headings, in place of flexmark's finding of them: that one puts together all lines of a paragraph anew
 * for each line that does not begin with a letter, which takes seconds for a table of a thousand rows.
 */
final class HeadingSyntax implements Parser.ParserExtension {

    private static final int MAX_INDENT = 3;
    private static final int LEVELS = 6;

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HEADING_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Custom());
    }

    private static final class Custom implements CustomBlockParserFactory {
        private final CustomBlockParserFactory replaced = new HeadingParser.Factory();

        @Override
        public Set<Class<?>> getAfterDependents() {
            return replaced.getAfterDependents();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return replaced.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Factory(options);
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {
        private Factory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() > MAX_INDENT) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
            BlockStart start = switch (line.safeCharAt(0)) {
                case '#' -> marked(line);
                case '=', '-' -> underlined(line, matched.getBlockParser());
                default -> null;
            };
            return start == null ? BlockStart.none() : start.atIndex(state.getLine().length());
        }

        /** {@code ## Text}, with any number signs at the end left out. */
        private static BlockStart marked(BasedSequence line) {
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

        /** A line of only {@code =} or only {@code -} under a paragraph makes that a heading. */
        private static BlockStart underlined(BasedSequence line, BlockParser above) {
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
}
