package se.kommun.uppdrag.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.convert.MarkdownBlock.Kind;

/** Changes blocks where our Markdown needs another form: tables with titles, numbered lists that were only typed, boxes and terms that are whole. */
final class BlockPostProcessor {

    private static final Pattern TYPED_NUMBER = Pattern.compile("(\\d{1,2})[.)] +(?=\\S)");
    /** How Word counts its tables. */
    private static final Pattern TABLE_NUMBER = Pattern.compile("(?:Tabell|Table) \\d{1,3}[.:]? *(?:[-\u2013] )?(?=\\S)");

    private final List<MarkdownBlock> in;
    private final ConversionReport report;
    private final List<MarkdownBlock> out = new ArrayList<>();
    private String heading = "";
    private int typed;
    private boolean inBox;

    private BlockPostProcessor(List<MarkdownBlock> in, ConversionReport report) {
        this.in = in;
        this.report = report;
    }

    static List<MarkdownBlock> of(List<MarkdownBlock> blocks, ConversionReport report) {
        BlockPostProcessor processor = new BlockPostProcessor(blocks, report);
        for (int i = 0; i < blocks.size(); i++) {
            processor.add(i);
        }
        processor.trimRules();
        return processor.out;
    }

    private Kind kindAt(int index) {
        return index >= 0 && index < in.size() ? in.get(index).kind() : Kind.RULE;
    }

    private void add(int index) {
        MarkdownBlock block = in.get(index);
        boolean follows = !out.isEmpty();
        switch (block.kind()) {
            case HEADING -> {
                heading = block.text();
                out.add(block);
            }
            case CAPTION -> addCaption(index, block);
            case TABLE -> out.add(block.as(Kind.TABLE, block.text() + title(index)));
            case TERM -> out.add(kindAt(index + 1) == Kind.MEANING ? block : block.as(Kind.PARAGRAPH, block.text()));
            case MEANING -> {
                boolean isMeaning = follows && (kindAt(index - 1) == Kind.TERM || out.get(out.size() - 1).kind() == Kind.MEANING);
                out.add(isMeaning ? block : block.as(Kind.PARAGRAPH, block.text()));
            }
            case BOX_START -> {
                inBox = true;
                out.add(block);
            }
            case BOX_END -> {
                if (inBox) {
                    out.add(block);
                }
                inBox = false;
            }
            case PARAGRAPH -> out.add(numbered(index, block));
            default -> out.add(block);
        }
    }

    /** A title of a table goes with the table; any other is an ordinary text. */
    private void addCaption(int index, MarkdownBlock block) {
        boolean before = kindAt(index + 1) == Kind.TABLE;
        boolean after = kindAt(index - 1) == Kind.TABLE && kindAt(index - 2) != Kind.CAPTION;
        if (!before && !after) {
            out.add(block.as(Kind.PARAGRAPH, block.text()));
        }
    }

    private String title(int index) {
        String caption = kindAt(index - 1) == Kind.CAPTION ? in.get(index - 1).text() : kindAt(index + 1) == Kind.CAPTION ? in.get(index + 1).text() : "";
        Matcher number = TABLE_NUMBER.matcher(caption);
        String words = number.lookingAt() ? caption.substring(number.end()) : caption;
        if (words.isEmpty() && !heading.isEmpty()) {
            words = heading;
            report.note("En tabell utan rubrik fick rubriken \"" + heading + "\". Skriv en annan om den inte passar.");
        }
        return words.isEmpty() ? "" : "\n[" + words.replace("  \n", " ") + "]";
    }

    /** Two paragraphs in a row that are numbered by hand, or more, are a list. */
    private MarkdownBlock numbered(int index, MarkdownBlock block) {
        int number = typedNumber(index);
        boolean isItem = number > 0 && (number == typed + 1 && typed > 0 || number == 1 && typedNumber(index + 1) == 2);
        typed = isItem ? number : 0;
        if (!isItem) {
            return block;
        }
        Matcher marker = TYPED_NUMBER.matcher(block.text());
        return block.inItem(new MarkdownBlock.ListItem(-1 - index, 1, true, number), marker.replaceFirst(""));
    }

    private int typedNumber(int index) {
        if (kindAt(index) != Kind.PARAGRAPH || in.get(index).item() != null) {
            return 0;
        }
        Matcher marker = TYPED_NUMBER.matcher(in.get(index).text());
        return marker.lookingAt() ? Integer.parseInt(marker.group(1)) : 0;
    }

    /** Leaves out rules at the ends, and all but one in a row. */
    private void trimRules() {
        List<MarkdownBlock> kept = new ArrayList<>();
        for (MarkdownBlock block : out) {
            if (block.kind() != Kind.RULE || !kept.isEmpty() && kept.get(kept.size() - 1).kind() != Kind.RULE) {
                kept.add(block);
            }
        }
        if (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Kind.RULE) {
            kept.remove(kept.size() - 1);
        }
        out.clear();
        out.addAll(kept);
    }
}
