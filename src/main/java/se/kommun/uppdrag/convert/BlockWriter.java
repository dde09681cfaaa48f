package se.kommun.uppdrag.convert;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks as Markdown. Headings begin at level 2 and skip no level, whatever levels they had. */
final class BlockWriter {

    private static final int MAX_LIST_LEVEL = 6;
    private static final int MAX_HEADING = 6;

    private final StringBuilder out = new StringBuilder();
    private final int[] headings = new int[MAX_HEADING];
    private int openHeadings;
    /** By level of the list, from 1: the width of the marker, and the number of the last item. */
    private final int[] widths = new int[MAX_LIST_LEVEL + 1];
    private final int[] numbers = new int[MAX_LIST_LEVEL + 1];
    private final boolean[] ordered = new boolean[MAX_LIST_LEVEL + 1];
    private int listLevel;
    private boolean startsOtherList;
    private @Nullable MarkdownBlock previous;

    static String write(List<MarkdownBlock> blocks) {
        BlockWriter writer = new BlockWriter();
        blocks.forEach(writer::add);
        return writer.out.isEmpty() ? "" : writer.out.append('\n').toString();
    }

    private void add(MarkdownBlock block) {
        boolean sameItem = previous != null && previous.item() != null && block.item() != null && previous.item().id() == block.item().id();
        String marker = block.item() == null || sameItem ? "" : startItem(block.item());
        if (block.item() == null) {
            listLevel = 0;
            Arrays.fill(numbers, 0);
        }
        separate(block, sameItem);
        String quote = block.quote() > 0 ? "> " : "";
        String indent = " ".repeat(block.item() == null ? 0 : width(marker.isEmpty() ? listLevel : listLevel - 1));
        String rest = quote + indent + " ".repeat(marker.length());
        out.append(quote).append(indent).append(marker).append(source(block).replace("\n", "\n" + rest));
        previous = block;
    }

    private int width(int levels) {
        return Arrays.stream(widths, 1, levels + 1).sum();
    }

    private String startItem(MarkdownBlock.ListItem item) {
        int level = Math.min(Math.min(item.level(), listLevel + 1), MAX_LIST_LEVEL);
        Arrays.fill(numbers, level + 1, numbers.length, 0);
        startsOtherList = level <= listLevel && ordered[level] != item.ordered();
        boolean goesOn = level <= listLevel && ordered[level] == item.ordered();
        numbers[level] = item.number() > 0 && !(goesOn && item.number() == 1) ? item.number() : goesOn ? numbers[level] + 1 : 1;
        ordered[level] = item.ordered();
        listLevel = level;
        String marker = item.ordered() ? numbers[level] + ". " : "- ";
        widths[level] = marker.length();
        return marker;
    }

    private void separate(MarkdownBlock block, boolean sameItem) {
        if (previous == null) {
            return;
        }
        boolean sameQuote = previous.quote() == block.quote();
        boolean items = previous.item() != null && block.item() != null && !sameItem && !startsOtherList;
        boolean tight = sameQuote && (items || block.kind() == MarkdownBlock.Kind.MEANING
                || block.kind() == MarkdownBlock.Kind.BOX_END || previous.kind() == MarkdownBlock.Kind.BOX_START);
        out.append(tight ? "\n" : sameQuote && block.quote() > 0 ? "\n>\n" : "\n\n");
    }

    private String source(MarkdownBlock block) {
        return switch (block.kind()) {
            case HEADING -> "#".repeat(headingLevel(block.level())) + " " + block.text();
            case PARAGRAPH, CAPTION, TERM -> lines(block.text());
            case MEANING -> ": " + lines(block.text()).replace("\n", "\n  ");
            case TABLE, CODE, RULE, BOX_START, BOX_END -> block.text();
        };
    }

    private static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(MarkdownEscape.lineStart(line)));
        return lines.toString();
    }

    private int headingLevel(int original) {
        while (openHeadings > 0 && headings[openHeadings - 1] >= original) {
            openHeadings--;
        }
        if (openHeadings < MAX_HEADING - 1) {
            headings[openHeadings++] = original;
        }
        return openHeadings + 1;
    }
}
