package se.kommun.uppdrag.asset;

import org.xml.sax.SAXException;

/** Thrown for content of an SVG drawing that is not allowed, with its position. */
final class SvgFaultException extends SAXException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_LENGTH = 40;

    /** Whether it is a script, or other content that is not in the allowlist. */
    enum Kind { SCRIPT, CONTENT }

    private final Kind kind;
    private final int line;
    private final int column;

    /**
     * @param what the content as it is written in the file
     * @param line of the end of the tag, from 1
     * @param column of the end of the tag
     */
    SvgFaultException(Kind kind, String what, int line, int column) {
        super(what);
        this.kind = kind;
        this.line = line;
        this.column = column;
    }

    /** Shortens a text of the file for a message. */
    static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        return oneLine.length() <= MAX_LENGTH ? oneLine : oneLine.substring(0, MAX_LENGTH) + "…";
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
