package se.kommun.uppdrag.check.rules;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.report.Location;

/** Finds where in a page's source the words of its text stand. */
final class TextLocator {

    private final HtmlPage page;
    private final PageFacts.Placer placer;
    private final int[] newlines;

    TextLocator(HtmlPage page, PageFacts.Placer placer) {
        this.page = page;
        this.placer = placer;
        this.newlines = IntStream.range(0, page.html().length()).filter(i -> page.html().charAt(i) == '\n').toArray();
    }

    /** @param offset where the word stands in the block's text */
    Location locate(TextBlock block, int offset, String word) {
        TextBlock.Run run = block.runAt(offset);
        Range range = run.node().sourceRange();
        if (!range.isTracked() || range.startPos() < 0) {
            return placer.location((Element) run.node().parent());
        }
        int place = range.startPos() + offset - run.start();
        boolean isLiteral = range.endPos() - range.startPos() == run.node().getWholeText().length();
        if (!isLiteral) { // there are character references before it
            place = page.html().indexOf(word, place);
        }
        return at(place < 0 || place > range.endPos() ? range.startPos() : place);
    }

    private Location at(int place) {
        int line = -Arrays.binarySearch(newlines, place) - 1;
        int before = line <= 0 ? -1 : newlines[line - 1];
        return new Location(page.file(), line + 1, place - before);
    }
}
