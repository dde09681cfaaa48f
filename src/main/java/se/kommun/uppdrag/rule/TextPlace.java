package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.report.Location;

/**
 * Where in a page's source the words of its text stand. It goes on from the place that it was last asked for, so that a
 * text whose words are asked for in their order is counted through once.
 */
final class TextPlace {

    private final String file;
    private final String html;
    private final PageFacts.Placer placer;

    private TextNode node;
    private boolean tracked;
    /** Whether the text is as long in the source as it is read: no character reference in it. */
    private boolean plain;
    private Range.Position start;
    private int end;

    private int at;
    private int line;
    private int lineStart;
    private int newline;

    TextPlace(HtmlPage page, PageFacts.Placer placer) {
        this.file = page.file();
        this.html = page.html();
        this.placer = placer;
    }

    /** The place of the word that stands at {@code offset} in a node's text. */
    Location of(TextNode text, int offset, String word) {
        if (text != node) {
            node = text;
            begin(text);
        }
        if (!tracked) {
            return placer.location((Element) text.parent());
        }
        int place = start.pos() + offset;
        if (!plain) {
            place = html.indexOf(word, place);
        }
        return at(place < 0 || place > end ? start.pos() : place);
    }

    private void begin(TextNode text) {
        Range range = text.sourceRange();
        tracked = range.isTracked() && range.startPos() >= 0;
        if (tracked) {
            start = range.start();
            end = range.endPos();
            plain = end - start.pos() == text.getWholeText().length();
            rewind();
        }
    }

    private void rewind() {
        at = start.pos();
        line = start.lineNumber();
        lineStart = at - start.columnNumber() + 1;
        newline = html.indexOf('\n', at);
    }

    private Location at(int place) {
        if (place < at) {
            rewind();
        }
        at = place;
        while (newline >= 0 && newline < place) {
            line++;
            lineStart = newline + 1;
            newline = html.indexOf('\n', lineStart);
        }
        return new Location(file, line, place - lineStart + 1);
    }
}
