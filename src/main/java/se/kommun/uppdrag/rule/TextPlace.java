package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.report.Location;

/** Where in a page's source a word of its text stands. */
final class TextPlace {

    private TextPlace() {}

    /** The place of the word that stands at {@code offset} in a node's text. */
    static Location of(HtmlPage page, TextNode node, int offset, String word, PageFacts.Placer placer) {
        Range range = node.sourceRange();
        if (!range.isTracked() || range.start().pos() < 0) {
            return placer.location((Element) node.parent());
        }
        int start = range.start().pos();
        int at = start + offset;
        if (range.end().pos() - start != node.getWholeText().length()) {
            // A character reference is longer in the source than in the text: then the word is looked for.
            at = page.html().indexOf(word, at);
        }
        if (at < 0 || at > range.end().pos()) {
            at = start;
        }
        int line = range.start().lineNumber();
        int column = range.start().columnNumber();
        for (int i = start; i < at; i++) {
            boolean newline = page.html().charAt(i) == '\n';
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        return new Location(page.file(), line, column);
    }
}
