package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Divides a paragraph into runs of one direction each (UAX #9). The engine puts the runs of a line in their visual order. */
final class BidiRuns implements BidiSplitter {

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return new BidiTextRun(runs.getRunStart(run), runs.getRunLimit(run) - runs.getRunStart(run), runs.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
