package se.kommun.uppdrag.html;

import org.jsoup.parser.Tag;

/**
 * An element that {@link PlainReader} knows.
 *
 * @param tag as jsoup has it
 * @param place where its start tag does nothing but open it
 * @param content what it may hold
 * @param dropsNewline whether a line feed at the beginning of its text is not part of it
 * @param listed whether a form lists it among its controls
 */
record Plain(String name, Tag tag, Place place, Content content, boolean dropsNewline, boolean listed) {

    /** What stands around the outermost element. */
    static final Plain DOCUMENT = new Plain("", null, null, Content.DOCUMENT, false, false);

    /** What an element may hold so that no tag in it means more than it says. */
    enum Content {
        DOCUMENT, HTML, HEAD, FLOW, PHRASES, ITEMS, TERMS, TABLE, COLUMNS, ROWS, CELLS, CHOICES, OPTIONS, TEXT, REFERENCES, RAW, DRAWING, NOTHING;

        /** Text, and the elements of running text. */
        boolean isFlow() {
            return this == FLOW || this == PHRASES;
        }

        /** Text that is more than blanks. */
        boolean hasText() {
            return isFlow() || this == TEXT || this == DRAWING;
        }
    }

    /** Where an element may stand. */
    enum Place {
        /** In running text, but not in a paragraph or heading, which would end there. */
        BLOCK(null),
        INLINE(null),
        /** The same, but not in another of its name. */
        LINK(null), BUTTON(null), FORM(null),
        SCRIPT(null), TERM(null), OPTION(null),
        /** Once in a page. */
        ROOT(null), PART(null),
        META(Content.HEAD), ITEM(Content.ITEMS), TABLE_PART(Content.TABLE),
        COLUMN(Content.COLUMNS), ROW(Content.ROWS), CELL(Content.CELLS), GROUP(Content.CHOICES), SHAPE(Content.DRAWING);

        /** The only content that it may stand in; null where there are several. */
        final Content in;

        Place(Content in) {
            this.in = in;
        }
    }
}
