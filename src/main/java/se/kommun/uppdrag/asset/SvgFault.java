package se.kommun.uppdrag.asset;

import org.xml.sax.SAXException;

/** Something that may not be published in an SVG drawing, and where it stands. */
final class SvgFault extends SAXException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    /** Whether it would run, or is something else that is not on the list. */
    enum Kind { SCRIPT, CONTENT }

    private final Kind kind;
    private final int line;
    private final int column;

    /**
     * @param what as an editor finds it in the file
     * @param line where its tag ends, 1 for the first
     */
    SvgFault(Kind kind, String what, int line, int column) {
        super(what);
        this.kind = kind;
        this.line = line;
        this.column = column;
    }

    /** A text of the file, short enough for a message. */
    static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST) + "…";
    }

    Kind kind() {
        return kind;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
