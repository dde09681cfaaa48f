package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Pairs runs of stars or underscores. flexmark follows CommonMark 0.28, which never pairs two runs whose lengths add up to a
 * multiple of three. Since 0.29 they pair when both lengths are multiples of three.
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
