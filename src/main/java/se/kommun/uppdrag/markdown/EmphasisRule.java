package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * How stars and underscores pair up. flexmark's own rule is that of CommonMark 0.28: it never pairs two runs whose
 * lengths add up to a multiple of three; since 0.29 they do pair when both are multiples of three themselves.
 */
final class EmphasisRule extends EmphasisDelimiterProcessor {

    EmphasisRule(char delimiter) {
        super(delimiter, false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (opener.length() % 3 == 0 && closer.length() % 3 == 0) {
            return 2;
        }
        return super.getDelimiterUse(opener, closer);
    }
}
