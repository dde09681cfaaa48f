package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.report.Location;

/** Locates words of the text in the HTML source of a page. */
final class TextLocator {

    private final HtmlPage page;
    private final PageFacts.Placer placer;
    private final int[] newlines;

    TextLocator(HtmlPage page, PageFacts.Placer placer) {
        this.page = page;
        this.placer = placer;
        this.newlines = IntStream.range(0, page.html().length()).filter(i -> page.html().charAt(i) == '\n').toArray();
    }

    /** @param offset the offset of the word in the block's text */
    Location locate(TextBlock block, int offset, String word) {
        TextBlock.Run run = block.runAt(offset);
        Range range = run.node().sourceRange();
        if (!range.isTracked() || range.startPos() < 0) {
            return placer.location((Element) run.node().parent());
        }
        int position = range.startPos() + offset - run.start();
        boolean isLiteral = range.endPos() - range.startPos() == run.node().getWholeText().length();
        if (!isLiteral) { // the text has character references, so offsets differ
            position = page.html().indexOf(word, position);
        }
        return locationAt(position < 0 || position > range.endPos() ? range.startPos() : position);
    }

    private Location locationAt(int position) {
        int line = -Arrays.binarySearch(newlines, position) - 1;
        int before = line <= 0 ? -1 : newlines[line - 1];
        return new Location(page.file(), line + 1, position - before);
    }
}
