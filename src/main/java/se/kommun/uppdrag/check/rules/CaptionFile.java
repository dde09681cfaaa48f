package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of captions in the format WebVTT and finds its faults. */
final class CaptionFile {

    /** What is wrong with a file. The names in lower case are the keys of the messages. */
    enum Fault {
        /** The file does not begin as WebVTT does: browsers ignore all of it. */
        HEADER,
        /** A character that is not UTF-8. */
        ENCODING,
        /** A line of times that cannot be read: browsers skip the cue. */
        TIME,
        /** Text without a line of times: browsers skip it. */
        UNTIMED,
        /** A cue that ends before it starts, and is never shown. */
        END,
        /** A cue that starts before the one before it. */
        ORDER,
        /** A cue that starts before the one before it has ended. Two people may speak at once. */
        OVERLAP,
        /** A cue without text. */
        TEXTLESS,
        /** The file has no cues. */
        EMPTY
    }

    /** @param line in the file, from 1 */
    record Found(Fault fault, int line) {}

    private static final Pattern START = Pattern.compile("\uFEFF?WEBVTT(?:[ \t].*)?");
    /** Section 4.1, WebVTT timestamp. */
    private static final String TIME = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s+-->\\s+" + TIME + "(?:\\s.*)?");
    private static final String ARROW = "-->";
    private static final Pattern OTHER_BLOCK = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");

    private final String[] lines;
    private final List<Found> found = new ArrayList<>();
    private boolean hasCues;
    private long lastStart;
    private long lastEnd;

    private CaptionFile(String text) {
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    /**
     * The faults of a file, in the order of their lines.
     *
     * @param text U+FFFD stands for bytes that are not UTF-8
     * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT, sections 4.1 and 6.1</a>
     */
    static List<Found> faults(String text) {
        CaptionFile file = new CaptionFile(text);
        file.read();
        return file.found;
    }

    private void read() {
        if (!START.matcher(lines[0]).matches()) {
            found.add(new Found(Fault.HEADER, 1));
            return;
        }
        int next = end(0);
        while (next < lines.length) {
            int end = end(next);
            if (end > next) {
                block(next, end);
            }
            next = end + 1;
        }
        if (!hasCues && found.isEmpty()) {
            found.add(new Found(Fault.EMPTY, 1));
        }
    }

    /** The index of the next line without text, or of the end of the file. */
    private int end(int from) {
        int end = from;
        while (end < lines.length && !lines[end].isEmpty()) {
            if (lines[end].indexOf('\uFFFD') >= 0) {
                found.add(new Found(Fault.ENCODING, end + 1));
            }
            end++;
        }
        return end;
    }

    private void block(int start, int end) {
        int times = lines[start].contains(ARROW) ? start : start + 1 < end && lines[start + 1].contains(ARROW) ? start + 1 : -1;
        if (times >= 0) {
            hasCues = true;
            cue(times, end);
        } else if (!OTHER_BLOCK.matcher(lines[start]).matches()) {
            found.add(new Found(Fault.UNTIMED, start + 1));
        }
    }

    private void cue(int times, int end) {
        Matcher written = TIMES.matcher(lines[times]);
        if (!written.matches()) {
            found.add(new Found(Fault.TIME, times + 1));
            return;
        }
        long from = milliseconds(written, 1);
        long to = milliseconds(written, 5);
        if (to <= from) {
            found.add(new Found(Fault.END, times + 1));
        } else if (from < lastStart) {
            found.add(new Found(Fault.ORDER, times + 1));
        } else if (from < lastEnd) {
            found.add(new Found(Fault.OVERLAP, times + 1));
        }
        if (times + 1 == end) {
            found.add(new Found(Fault.TEXTLESS, times + 1));
        }
        lastStart = Math.max(lastStart, from);
        lastEnd = Math.max(lastEnd, to);
    }

    private static long milliseconds(Matcher time, int group) {
        String hours = time.group(group);
        return ((hours == null ? 0 : hours.length() > 4 ? 9999 : Long.parseLong(hours)) * 60 + Long.parseLong(time.group(group + 1))) * 60_000
                + Long.parseLong(time.group(group + 2)) * 1000 + Long.parseLong(time.group(group + 3));
    }
}
