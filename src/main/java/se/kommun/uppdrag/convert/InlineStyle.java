package se.kommun.uppdrag.convert;

import org.jsoup.nodes.Element;

/**
 * How a part of a line looks.
 *
 * @param href the address of a link that may stand in our Markdown; empty outside links
 */
record InlineStyle(boolean bold, boolean italic, boolean code, String href) {

    static final InlineStyle PLAIN = new InlineStyle(false, false, false, "");

    InlineStyle withBold(boolean isBold) {
        return new InlineStyle(isBold, italic, code, href);
    }

    InlineStyle withItalic(boolean isItalic) {
        return new InlineStyle(bold, isItalic, code, href);
    }

    InlineStyle asCode() {
        return new InlineStyle(bold, italic, true, href);
    }

    InlineStyle withHref(String address) {
        return new InlineStyle(bold, italic, code, address);
    }

    /** The style inside an element that only changes how text looks. */
    InlineStyle inside(Element element, StyleAttribute attribute, String href) {
        InlineStyle inside = switch (element.normalName()) {
            case "b", "strong" -> withBold(true);
            case "i", "em", "cite", "dfn", "var" -> withItalic(true);
            case "code", "kbd", "samp", "tt" -> asCode();
            case "a" -> href.isEmpty() ? this : withHref(href);
            default -> this;
        };
        if (attribute.bold().isPresent()) {
            inside = inside.withBold(attribute.bold().get());
        }
        if (attribute.italic().isPresent()) {
            inside = inside.withItalic(attribute.italic().get());
        }
        return inside;
    }
}
