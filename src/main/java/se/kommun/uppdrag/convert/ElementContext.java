package se.kommun.uppdrag.convert;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * What holds for the text at one place of a foreign page.
 *
 * @param kind the kind of block that the text becomes
 * @param heading level of the heading, 0 outside headings
 * @param lists the number of lists around
 * @param quote the number of the quotation; 0 outside
 * @param literal whether blanks and line ends stay
 */
record ElementContext(MarkdownBlock.Kind kind, int heading, InlineStyle style, int lists, MarkdownBlock.@Nullable ListItem item, int quote, boolean literal) {

    static final ElementContext START = new ElementContext(MarkdownBlock.Kind.PARAGRAPH, 0, InlineStyle.PLAIN, 0, null, 0, false);

    ElementContext as(MarkdownBlock.Kind other) {
        return new ElementContext(other, heading, style, lists, item, quote, literal);
    }

    ElementContext atHeading(int level) {
        return new ElementContext(MarkdownBlock.Kind.HEADING, level, style, lists, null, quote, literal);
    }

    ElementContext with(InlineStyle other) {
        return new ElementContext(kind, heading, other, lists, item, quote, literal);
    }

    ElementContext inList() {
        return new ElementContext(kind, heading, style, lists + 1, item, quote, literal);
    }

    ElementContext inItem(MarkdownBlock.ListItem of) {
        return new ElementContext(MarkdownBlock.Kind.PARAGRAPH, heading, style, lists, of, quote, literal);
    }

    ElementContext inQuote(int number) {
        return item != null || quote > 0 ? this : new ElementContext(kind, heading, style, lists, null, number, literal);
    }

    ElementContext asCode() {
        return new ElementContext(MarkdownBlock.Kind.CODE, heading, style, lists, item, quote, true);
    }

    /** The context inside an element that only changes how text looks. */
    ElementContext styled(Element element, StyleAttribute attribute, String href) {
        return with(style.inside(element, attribute, href));
    }
}
