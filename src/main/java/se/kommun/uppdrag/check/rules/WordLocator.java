package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.check.spelling.SpellableWord;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Location;

/** Finds the places of words in the source of a page. */
final class WordLocator {

    private final HtmlPage page;
    private final LineIndex lines;
    private final PageFacts.Locator elements;

    /** @param elements finds the places of elements, for a word that a parser has moved */
    WordLocator(HtmlPage page, PageFacts.Locator elements) {
        this.page = page;
        this.lines = LineIndex.of(page.file(), page.html());
        this.elements = elements;
    }

    Location of(SpellableWord word, TextBlock block) {
        int offset = word.word().start();
        TextRun run = block.runAt(offset);
        Range range = run.node().sourceRange();
        if (!range.isTracked() || range.startPos() < 0) {
            return elements.location((Element) run.node().parent());
        }
        int position = range.startPos() + offset - run.start();
        boolean isLiteral = range.endPos() - range.startPos() == run.node().getWholeText().length();
        if (!isLiteral) { // the text has character references, so offsets differ
            position = page.html().indexOf(word.text(), position);
        }
        return lines.at(position < 0 || position > range.endPos() ? range.startPos() : position);
    }
}
