package se.kommun.uppdrag.editor;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The difference between two texts, line by line, for people to read. */
public final class TextDiff {

    /** The kind of a line. */
    public enum Kind { SAME, REMOVED, ADDED, GAP }

    /** A line of the difference; the text of a gap says in Swedish how many equal lines are omitted. */
    public record Line(Kind kind, String text) {}

    private static final int CONTEXT_LINES = 3;
    /** The smallest difference costs time proportional to the product of the differing lines; larger differences are shown as one replaced block. */
    private static final int MAX_LINES = 4_000;

    private TextDiff() {}

    /** The lines that change {@code from} into {@code to}; empty if they are equal. */
    public static List<Line> between(String from, String to) {
        if (from.equals(to)) {
            return List.of();
        }
        List<String> before = List.of(from.split("\n", -1));
        List<String> after = List.of(to.split("\n", -1));
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        lines.addAll(all(Kind.SAME, before.subList(0, start)));
        addDifference(before.subList(start, before.size() - end), after.subList(start, after.size() - end), lines);
        lines.addAll(all(Kind.SAME, before.subList(before.size() - end, before.size())));
        return withGaps(lines);
    }

    private static void addDifference(List<String> before, List<String> after, List<Line> lines) {
        if (before.size() + after.size() > MAX_LINES) {
            lines.addAll(all(Kind.REMOVED, before));
            lines.addAll(all(Kind.ADDED, after));
            return;
        }
        // The library may report one change as several adjacent deltas, with added lines before removed ones.
        int end = lines.size(); // of the removed lines of the current change
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            end = same ? lines.size() : end;
            lines.addAll(end, all(same ? Kind.SAME : Kind.REMOVED, delta.getSource().getLines()));
            end += delta.getSource().size();
            lines.addAll(all(Kind.ADDED, same ? List.of() : delta.getTarget().getLines()));
        }
    }

    private static List<Line> all(Kind kind, List<String> texts) {
        return texts.stream().map(text -> new Line(kind, text)).toList();
    }

    /** Omits the lines far from any change, unless it is a single one. */
    private static List<Line> withGaps(List<Line> lines) {
        BitSet near = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() != Kind.SAME) {
                near.set(Math.max(0, i - CONTEXT_LINES), i + CONTEXT_LINES + 1);
            }
        }
        List<Line> shown = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int end = near.get(at) ? at : (near.nextSetBit(at) < 0 ? lines.size() : near.nextSetBit(at));
            if (end - at > 1) {
                shown.add(new Line(Kind.GAP, (end - at) + " rader har inte ändrats"));
                at = end - 1;
            } else {
                shown.add(lines.get(at));
            }
        }
        return List.copyOf(shown);
    }
}
