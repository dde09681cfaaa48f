package se.kommun.uppdrag.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the elements of a foreign page in order, and collects its text as blocks. */
final class HtmlReader implements NodeFilter {

    private final Omissions omissions;
    private final ImageReader images;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Context> contexts = new ArrayDeque<>(List.of(Context.START));
    private final InlineText line = new InlineText();
    private final TableReader tables = new TableReader();
    private final StringBuilder wordMarker = new StringBuilder();
    private int numbers;
    private int boxes;

    HtmlReader(Omissions omissions, ImageSink images) {
        this.omissions = omissions;
        this.images = new ImageReader(images, omissions);
    }

    List<Block> read(Element root) throws IOException {
        try {
            root.filter(this);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        flush(Context.START);
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        Context context = contexts.element();
        if (node instanceof TextNode text) {
            line.append(text.getWholeText(), context.style(), context.literal());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        StyleAttribute style = StyleAttribute.of(element);
        if (style.isWordListMarker()) {
            wordMarker.append(element.text().strip());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (ForeignMarkup.isLeftOut(element, style, omissions)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (ElementFacts.isBlock(element)) {
            flush(context);
        }
        contexts.push(inside(element, style, context));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Context context = contexts.element();
            if (ElementFacts.isBlock(element)) {
                flush(context);
            }
            contexts.pop();
            leave(element, contexts.element());
        }
        return FilterResult.CONTINUE;
    }

    private Context inside(Element element, StyleAttribute style, Context context) {
        String name = element.normalName();
        int heading = ElementFacts.headingLevel(element);
        if (heading > 0 && !tables.isInCell()) {
            return context.atHeading(heading);
        }
        int wordLevel = style.wordListLevel();
        if (wordLevel > 0 && ElementFacts.isBlock(element) && !tables.isInCell()) {
            return context.inItem(new Block.ListItem(++numbers, wordLevel, false, 0));
        }
        return switch (name) {
            case "br" -> {
                breakLine(context);
                yield context;
            }
            case "img" -> {
                images.markdown(element).ifPresent(line::appendMarkdown);
                yield context;
            }
            case "hr" -> {
                add(new Block(Block.Kind.RULE, "---", 0, null, context.quote()));
                yield context;
            }
            case "ul", "ol" -> context.inList();
            case "li" -> context.inItem(ElementFacts.item(element, context, ++numbers));
            case "blockquote" -> context.inQuote(++numbers);
            case "pre" -> tables.isInCell() ? context : context.asCode();
            case "dt" -> context.as(Block.Kind.TERM);
            case "dd" -> context.as(Block.Kind.MEANING);
            case "details" -> {
                boxes++;
                yield context;
            }
            case "summary" -> boxes == 1 && !tables.isInCell() ? context.as(Block.Kind.BOX_START) : context;
            case "table", "caption", "td", "th" -> {
                tables.enter(element);
                yield name.equals("caption") ? context.as(Block.Kind.CAPTION) : context;
            }
            default -> block(element, style, context);
        };
    }

    private Context block(Element element, StyleAttribute style, Context context) {
        if (element.hasClass("MsoCaption") || element.hasClass("caption")) {
            return context.as(Block.Kind.CAPTION);
        }
        if (element.hasClass("MsoQuote") || element.hasClass("MsoIntenseQuote")) {
            boolean goesOn = !blocks.isEmpty() && blocks.get(blocks.size() - 1).quote() > 0;
            return context.inQuote(goesOn ? blocks.get(blocks.size() - 1).quote() : ++numbers);
        }
        if (element.normalName().equals("q")) {
            line.append("\"", context.style(), false);
        }
        String address = element.normalName().equals("a") && element.hasAttr("href") ? address(element) : "";
        return context.styled(element, style, address);
    }

    private String address(Element link) {
        String href = link.attr("href");
        String absolute = link.absUrl("href");
        String address = LinkAddress.of(absolute.isEmpty() ? href : absolute);
        if (address.isEmpty() && !href.startsWith("#") && !link.text().isBlank()) {
            omissions.add(Omissions.Kind.LINK);
        }
        return address;
    }

    private void breakLine(Context context) {
        if (context.literal()) {
            line.append("\n", context.style(), true);
        } else if (tables.isInCell() || context.kind() != Block.Kind.PARAGRAPH && context.kind() != Block.Kind.MEANING) {
            line.append(" ", context.style(), false);
        } else if (line.endsWithBreak()) {
            flush(context);
        } else {
            line.lineBreak();
        }
    }

    private void leave(Element element, Context outside) {
        switch (element.normalName()) {
            case "q" -> line.append("\"", outside.style(), false);
            case "details" -> {
                if (--boxes == 0 && !tables.isInCell()) {
                    add(new Block(Block.Kind.BOX_END, ":::", 0, null, 0));
                }
            }
            case "table", "caption", "td", "th", "tr" -> tables.leave(element).ifPresent(table -> addTable(table, outside));
            default -> { }
        }
    }

    private void addTable(TableText table, Context outside) {
        if (!table.caption().isEmpty()) {
            add(new Block(Block.Kind.CAPTION, table.caption(), 0, null, outside.quote()));
        }
        if (!table.isEmpty()) {
            add(new Block(Block.Kind.TABLE, table.markdown(), 0, null, outside.quote()));
        }
    }

    private void add(Block block) {
        blocks.add(block);
    }

    /** Ends the block whose text was collected. */
    private void flush(Context context) {
        String marker = wordMarker.toString();
        wordMarker.setLength(0);
        if (!line.isBlank()) {
            if (tables.isInCell()) {
                tables.addText(line.markdown(!tables.isInHeader()));
            } else {
                add(BlockKinds.of(line, context, marker, ++numbers));
            }
        }
        line.clear();
    }
}
