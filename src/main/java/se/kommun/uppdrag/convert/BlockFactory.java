package se.kommun.uppdrag.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a block of the text that was collected for it: a heading, code, a paragraph, or an item of a list that is only typed. */
final class BlockFactory {

    /** A list item that is only typed: a bullet and a blank. */
    private static final Pattern BULLET = Pattern.compile("[\u00B7\u2022\u25AA\u2023\u25E6\u25CF\u25CB\u25A0\u2043\u2219\u27A2-] +");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4}|[A-Za-z]{1,4})[.)]");

    private BlockFactory() {}

    /**
     * Ends a block.
     *
     * @param wordMarker what Word shows before the text of its own list item; empty outside such lists
     * @param number a number that no other block has
     */
    static MarkdownBlock of(InlineText line, ElementContext context, String wordMarker, int number) {
        return switch (context.kind()) {
            case HEADING -> new MarkdownBlock(MarkdownBlock.Kind.HEADING, heading(line), context.heading(), null, context.quote());
            case BOX_START -> new MarkdownBlock(MarkdownBlock.Kind.BOX_START, "::: fråga " + line.plain().replace("\n", " "), 0, null, 0);
            case CODE -> new MarkdownBlock(MarkdownBlock.Kind.CODE, "```\n" + line.plain().replace("```", "'''") + "\n```", 0, context.item(), context.quote());
            case PARAGRAPH -> paragraph(line, context, wordMarker, number);
            default -> new MarkdownBlock(context.kind(), line.markdown(true), 0, null, context.quote());
        };
    }

    private static String heading(InlineText line) {
        String text = line.markdown(false).replace("  \n", " ");
        return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    }

    private static MarkdownBlock paragraph(InlineText line, ElementContext context, String wordMarker, int id) {
        MarkdownBlock.@Nullable ListItem item = context.item();
        if (item != null && !wordMarker.isEmpty()) {
            Matcher number = NUMBER.matcher(TextNormalizer.normalize(wordMarker));
            boolean ordered = number.matches();
            boolean isDigits = ordered && Character.isDigit(number.group(1).charAt(0));
            item = new MarkdownBlock.ListItem(item.id(), item.level(), ordered, isDigits ? Integer.parseInt(number.group(1)) : 0);
        }
        Matcher bullet = BULLET.matcher(line.firstRun());
        if (item == null && bullet.lookingAt() && line.plain().length() > bullet.end()) {
            return new MarkdownBlock(MarkdownBlock.Kind.PARAGRAPH, line.without(bullet.end()).markdown(true), 0,
                    new MarkdownBlock.ListItem(id, 1, false, 0), context.quote());
        }
        return new MarkdownBlock(MarkdownBlock.Kind.PARAGRAPH, line.markdown(true), 0, item, context.quote());
    }
}
