package se.kommun.uppdrag.editor;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A three-way merge of two texts that were made from the same one, line by line. Changes of different lines are combined; where both texts
 * have changed the same lines, someone must choose. Immutable.
 *
 * @param parts the merged text in order
 */
public record TextMerge(List<Part> parts) {

    /**
     * Some lines of the merged text. Both lists are equal, unless someone must choose between them.
     *
     * @param mine the lines of one text
     * @param theirs the lines of the other
     * @param inBody whether the lines are after the page's header
     */
    public record Part(List<String> mine, List<String> theirs, boolean inBody) {

        public boolean isConflict() {
            return !mine.equals(theirs);
        }

        private List<String> lines(Choice choice) {
            return switch (choice) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH -> Stream.concat(mine.stream(), theirs.stream()).toList();
            };
        }
    }

    /** What to take where both texts have changed the same lines. */
    enum Choice {
        MINE, THEIRS, BOTH;

        /** The choice by its name in lower case. */
        static Choice of(String name) throws EditRejectedException {
            return Stream.of(values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                    .orElseThrow(() -> new EditRejectedException("Välj vilken text som ska gälla på varje ställe."));
        }
    }

    /** The time of a comparison is proportional to the product of the differing lines; longer texts are one conflict. */
    private static final int MAX_LINES = 4_000;
    private static final String HEADER_END = "---";

    static TextMerge of(String base, String mine, String theirs) {
        List<String> from = lines(base);
        List<String> left = lines(mine);
        List<String> right = lines(theirs);
        if (mine.equals(theirs) || Math.max(from.size(), Math.max(left.size(), right.size())) > MAX_LINES) {
            return new TextMerge(List.of(new Part(left, right, true)));
        }
        List<Change> all = Stream.concat(changes(from, left, true).stream(), changes(from, right, false).stream())
                .sorted(Comparator.comparingInt(Change::start)).toList();
        Builder merged = new Builder();
        int at = 0;
        for (int next = 0; next < all.size(); ) {
            int start = all.get(next).start();
            int end = start;
            int first = next;
            while (next < all.size() && (next == first || all.get(next).concerns(start, end))) {
                end = Math.max(end, all.get(next).end());
                next++;
            }
            merged.addCommon(from.subList(at, start));
            List<Change> changes = all.subList(first, next);
            merged.add(from.subList(start, end), changed(from, start, end, changes, true), changed(from, start, end, changes, false));
            at = end;
        }
        merged.addCommon(from.subList(at, from.size()));
        return new TextMerge(List.copyOf(merged.parts));
    }

    /**
     * Lines that one of the texts has changed.
     *
     * @param mine which text has changed them
     * @param start the index of the first line in the text before
     * @param end the index after the last one; equal to {@code start} for inserted lines
     * @param lines the lines after the change
     */
    private record Change(boolean mine, int start, int end, List<String> lines) {

        /** Whether it changes lines of a range. Lines inserted at the end of the range do: their order is unknown. */
        boolean concerns(int from, int to) {
            return start < to || start == to && (from == to || start == end);
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /** The changes from one text to another. The library may report one as several adjacent deltas. */
    private static List<Change> changes(List<String> from, List<String> to, boolean mine) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>(), null, false).getDeltas()) {
            int start = delta.getSource().getPosition();
            Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            boolean adjacent = last != null && last.end() == start;
            List<String> lines = new ArrayList<>(adjacent ? last.lines() : List.of());
            lines.addAll(delta.getTarget().getLines());
            Change change = new Change(mine, adjacent ? last.start() : start, start + delta.getSource().size(), lines);
            if (adjacent) {
                changes.set(changes.size() - 1, change);
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The lines of a range after those of the changes that one text has made. */
    private static List<String> changed(List<String> from, int start, int end, List<Change> changes, boolean mine) {
        List<String> lines = new ArrayList<>();
        int at = start;
        for (Change change : changes) {
            if (change.mine() == mine) {
                lines.addAll(from.subList(at, change.start()));
                lines.addAll(change.lines());
                at = change.end();
            }
        }
        lines.addAll(from.subList(at, end));
        return lines;
    }

    /** Where both texts have changed the same lines. */
    List<Part> conflicts() {
        return parts.stream().filter(Part::isConflict).toList();
    }

    /** @param choices one for each conflict, in order */
    String text(List<Choice> choices) {
        List<String> lines = new ArrayList<>();
        int conflict = 0;
        for (Part part : parts) {
            lines.addAll(part.isConflict() ? part.lines(choices.get(conflict++)) : part.mine());
        }
        return String.join("\n", lines);
    }

    private static final class Builder {

        private final List<Part> parts = new ArrayList<>();
        private int headerLines;

        void addCommon(List<String> lines) {
            addPart(lines, lines);
        }

        void add(List<String> before, List<String> mine, List<String> theirs) {
            if (mine.equals(before)) {
                addCommon(theirs);
            } else if (theirs.equals(before)) {
                addCommon(mine);
            } else {
                addPart(mine, theirs);
            }
        }

        private void addPart(List<String> mine, List<String> theirs) {
            if (!mine.isEmpty() || !theirs.isEmpty()) {
                parts.add(new Part(List.copyOf(mine), List.copyOf(theirs), headerLines > 1));
                headerLines += (int) mine.stream().filter(HEADER_END::equals).count();
            }
        }
    }
}
