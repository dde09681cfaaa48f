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

    private final ConversionReport report;
    private final ImageConverter images;
    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private final Deque<ElementContext> contexts = new ArrayDeque<>(List.of(ElementContext.START));
    private final InlineText line = new InlineText();
    private final TableReader tables = new TableReader();
    private final StringBuilder wordMarker = new StringBuilder();
    private int numbers;
    private int boxes;

    HtmlReader(ConversionReport report, ImageSink images) {
        this.report = report;
        this.images = new ImageConverter(images, report);
    }

    List<MarkdownBlock> read(Element root) throws IOException {
        try {
            root.filter(this);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        flush(ElementContext.START);
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        ElementContext context = contexts.element();
        if (node instanceof TextNode text) {
            line.append(text.getWholeText(), context.style(), context.literal());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        StyleAttribute style = StyleAttribute.of(element);
        if (style.word().isListMarker()) {
            wordMarker.append(element.text().strip());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (OmittedElements.isLeftOut(element, style, report)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BlockElements.isBlock(element)) {
            flush(context);
        }
        contexts.push(inside(element, style, context));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            ElementContext context = contexts.element();
            if (BlockElements.isBlock(element)) {
                flush(context);
            }
            contexts.pop();
            leave(element, contexts.element());
        }
        return FilterResult.CONTINUE;
    }

    private ElementContext inside(Element element, StyleAttribute style, ElementContext context) {
        String name = element.normalName();
        int heading = BlockElements.headingLevel(element);
        if (heading > 0 && !tables.isInCell()) {
            return context.atHeading(heading);
        }
        int wordLevel = style.word().listLevel();
        if (wordLevel > 0 && BlockElements.isBlock(element) && !tables.isInCell()) {
            return context.inItem(new MarkdownBlock.ListItem(++numbers, wordLevel, false, 0));
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
                add(new MarkdownBlock(MarkdownBlock.Kind.RULE, "---", 0, null, context.quote()));
                yield context;
            }
            case "ul", "ol" -> context.inList();
            case "li" -> context.inItem(BlockElements.item(element, context, ++numbers));
            case "blockquote" -> context.inQuote(++numbers);
            case "pre" -> tables.isInCell() ? context : context.asCode();
            case "dt" -> context.as(MarkdownBlock.Kind.TERM);
            case "dd" -> context.as(MarkdownBlock.Kind.MEANING);
            case "details" -> {
                boxes++;
                yield context;
            }
            case "summary" -> boxes == 1 && !tables.isInCell() ? context.as(MarkdownBlock.Kind.BOX_START) : context;
            case "table", "caption", "td", "th" -> {
                tables.enter(element);
                yield name.equals("caption") ? context.as(MarkdownBlock.Kind.CAPTION) : context;
            }
            default -> block(element, style, context);
        };
    }

    private ElementContext block(Element element, StyleAttribute style, ElementContext context) {
        if (element.hasClass("MsoCaption") || element.hasClass("caption")) {
            return context.as(MarkdownBlock.Kind.CAPTION);
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
            report.omit(OmissionKind.LINK);
        }
        return address;
    }

    private void breakLine(ElementContext context) {
        if (context.literal()) {
            line.append("\n", context.style(), true);
        } else if (tables.isInCell() || context.kind() != MarkdownBlock.Kind.PARAGRAPH && context.kind() != MarkdownBlock.Kind.MEANING) {
            line.append(" ", context.style(), false);
        } else if (line.endsWithBreak()) {
            flush(context);
        } else {
            line.lineBreak();
        }
    }

    private void leave(Element element, ElementContext outside) {
        switch (element.normalName()) {
            case "q" -> line.append("\"", outside.style(), false);
            case "details" -> {
                if (--boxes == 0 && !tables.isInCell()) {
                    add(new MarkdownBlock(MarkdownBlock.Kind.BOX_END, ":::", 0, null, 0));
                }
            }
            case "table", "caption", "td", "th", "tr" -> tables.leave(element).ifPresent(table -> addTable(table, outside));
            default -> { }
        }
    }

    private void addTable(MarkdownTable table, ElementContext outside) {
        if (!table.caption().isEmpty()) {
            add(new MarkdownBlock(MarkdownBlock.Kind.CAPTION, table.caption(), 0, null, outside.quote()));
        }
        if (!table.isEmpty()) {
            add(new MarkdownBlock(MarkdownBlock.Kind.TABLE, table.markdown(), 0, null, outside.quote()));
        }
    }

    private void add(MarkdownBlock block) {
        blocks.add(block);
    }

    /** Ends the block whose text was collected. */
    private void flush(ElementContext context) {
        String marker = wordMarker.toString();
        wordMarker.setLength(0);
        if (!line.isBlank()) {
            if (tables.isInCell()) {
                tables.addText(line.markdown(!tables.isInHeader()));
            } else {
                add(BlockFactory.of(line, context, marker, ++numbers));
            }
        }
        line.clear();
    }
}
