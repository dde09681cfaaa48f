package se.kommun.uppdrag.convert;

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
}
