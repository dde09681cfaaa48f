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
record Context(Block.Kind kind, int heading, InlineStyle style, int lists, Block.@Nullable ListItem item, int quote, boolean literal) {

    static final Context START = new Context(Block.Kind.PARAGRAPH, 0, InlineStyle.PLAIN, 0, null, 0, false);

    Context as(Block.Kind other) {
        return new Context(other, heading, style, lists, item, quote, literal);
    }

    Context atHeading(int level) {
        return new Context(Block.Kind.HEADING, level, style, lists, null, quote, literal);
    }

    Context with(InlineStyle other) {
        return new Context(kind, heading, other, lists, item, quote, literal);
    }

    Context inList() {
        return new Context(kind, heading, style, lists + 1, item, quote, literal);
    }

    Context inItem(Block.ListItem of) {
        return new Context(Block.Kind.PARAGRAPH, heading, style, lists, of, quote, literal);
    }

    Context inQuote(int number) {
        return item != null || quote > 0 ? this : new Context(kind, heading, style, lists, null, number, literal);
    }

    Context asCode() {
        return new Context(Block.Kind.CODE, heading, style, lists, item, quote, true);
    }

    /** The context inside an element that only changes how text looks. */
    Context styled(Element element, StyleAttribute attribute, String href) {
        InlineStyle inside = switch (element.normalName()) {
            case "b", "strong" -> style.withBold(true);
            case "i", "em", "cite", "dfn", "var" -> style.withItalic(true);
            case "code", "kbd", "samp", "tt" -> style.asCode();
            case "a" -> href.isEmpty() ? style : style.withHref(href);
            default -> style;
        };
        if (attribute.bold().isPresent()) {
            inside = inside.withBold(attribute.bold().get());
        }
        if (attribute.italic().isPresent()) {
            inside = inside.withItalic(attribute.italic().get());
        }
        return with(inside);
    }
}
