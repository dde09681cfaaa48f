package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.report.Location;

/**
 * Reads a header that has only names with a text on the same line, and with lists of texts below, as nearly all have,
 * without the YAML library: that takes a fifth of the time, and every build reads all headers. What it reads it reads as the
 * library does, which a test holds it to; where anything stands that YAML might take for its own, it leaves the whole header
 * to the library. Used once.
 */
final class PlainHeader {

    private static final int LONGEST_LINE = 500;
    private static final String ENTRY = "  - ";
    private static final int NAME = 1;
    private static final int INSIDE = 2;
    private static final int BEGINNING = 4;
    /** What a character may be, up to the last Latin letter. */
    private static final byte[] MAY_BE = new byte[0x250];

    static {
        for (char c = 0; c < MAY_BE.length; c++) {
            if (Character.isLetterOrDigit(c)) {
                MAY_BE[c] = INSIDE | BEGINNING;
            }
        }
        for (char c : " .,;()/!?%+=@§_-'\"".toCharArray()) {
            MAY_BE[c] |= INSIDE;
        }
        for (char c : "abcdefghijklmnopqrstuvwxyz_".toCharArray()) {
            MAY_BE[c] |= NAME;
        }
    }

    private final String file;
    private final String header;
    private final char[] text;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private int at;
    private int line;

    private PlainHeader(String file, String header, int firstLine) {
        this.file = file;
        this.header = header;
        this.text = header.toCharArray();
        this.line = firstLine;
    }

    /**
     * @param header the lines between the fences, each with its line end
     * @param firstLine of the header in the file
     * @return empty when the header is not as plain as that
     */
    static Optional<FrontMatter> read(String file, String header, int firstLine, String body, int bodyLine) {
        PlainHeader plain = new PlainHeader(file, header, firstLine);
        boolean sound = !header.isEmpty();
        while (sound && plain.at < plain.text.length) {
            sound = plain.field();
        }
        return sound ? Optional.of(new FrontMatter(plain.fields, plain.lines, body, bodyLine)) : Optional.empty();
    }

    /** Reads a name and what belongs to it; false when it is not plain. */
    private boolean field() {
        int colon = run(at, NAME);
        if (colon == at || colon + 1 >= text.length || text[colon] != ':') {
            return false;
        }
        String name = header.substring(at, colon);
        lines.put(name, line);
        Field field = text[colon + 1] == '\n' ? list(colon + 2) : text[colon + 1] == ' ' ? text(colon + 2) : null;
        return field != null && fields.put(name, field) == null;
    }

    private Field text(int start) {
        Location place = new Location(file, line, start - at + 1);
        String value = value(start);
        return value == null ? null : new Field(List.of(value), List.of(place), false, place.line(), place.column());
    }

    private Field list(int start) {
        List<String> entries = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        int firstLine = line + 1;
        at = start;
        line++;
        while (header.startsWith(ENTRY, at)) {
            places.add(new Location(file, line, ENTRY.length() + 1));
            String entry = value(at + ENTRY.length());
            if (entry == null) {
                return null;
            }
            entries.add(entry);
        }
        return entries.isEmpty() ? null : new Field(entries, places, true, firstLine, ENTRY.indexOf('-') + 1);
    }

    /** The rest of the line, which is then done; null when it is not plain. */
    private String value(int start) {
        if (start >= text.length || !is(text[start], BEGINNING)) {
            return null;
        }
        int end = endOfValue(start);
        if (end == text.length || text[end] != '\n' || text[end - 1] == ' ' || end - at > LONGEST_LINE) {
            return null;
        }
        at = end + 1;
        line++;
        return header.substring(start, end);
    }

    /** A colon is part of a value when a letter or a digit follows it, as in a time or an address. */
    private int endOfValue(int start) {
        int end = run(start, INSIDE);
        while (end + 1 < text.length && text[end] == ':' && is(text[end + 1], BEGINNING)) {
            end = run(end + 1, INSIDE);
        }
        return end;
    }

    private int run(int start, int kind) {
        int end = start;
        while (end < text.length && is(text[end], kind)) {
            end++;
        }
        return end;
    }

    /** Dashes and curly quotes stand in many titles, and mean nothing to YAML. */
    private static boolean is(char c, int kind) {
        return c < MAY_BE.length ? (MAY_BE[c] & kind) != 0 : kind == INSIDE && (c == '–' || c == '—' || c == '’' || c == '”' || c == '…');
    }
}
