package se.kommun.uppdrag.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Converts foreign HTML to Markdown. Linear in its size. */
public final class HtmlConverter {

    /** The longest text that is converted, in characters: images in it count. */
    public static final int MAX_LENGTH = 30_000_000;

    private static final int MAX_NODES = 300_000;
    /** Of elements in each other. The parser looks through all open ones for each tag. */
    private static final int MAX_DEPTH = 80;
    private static final int MAX_MARKDOWN = 500_000;
    private static final String TOO_LARGE = "Texten är för stor. Dela den i mindre delar, och ta en i taget.";
    /** Between a page's title and the name of its site. */
    private static final Pattern SITE_NAME = Pattern.compile(" (?:[|–—·-]) [^|–—·]*+$");

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\([^()]*+\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private HtmlConverter() {}

    /**
     * Converts a part of a page or document, as the clipboard has it.
     *
     * @throws ConversionException if it is too large
     * @throws IOException if {@code images} fails
     */
    public static ConvertedText ofClipboard(String html, ImageSink images) throws IOException, ConversionException {
        ConversionReport report = new ConversionReport();
        return convert(parse(html).body(), report, images, false, "", "");
    }

    /**
     * Converts the main part of a whole page of another site.
     *
     * @param isPage whether its first heading is the title, and no part of the text
     * @throws ConversionException if it is too large
     * @throws IOException if {@code images} fails
     */
    static ConvertedText ofPage(Document page, boolean isPage, ImageSink images) throws IOException, ConversionException {
        checkSize(page);
        Element own = page.selectFirst("link[rel=canonical][href]");
        page.setBaseUri(own == null ? "" : own.attr("href"));
        Element description = page.selectFirst("meta[name=description]");
        Element heading = page.selectFirst("h1");
        String title = heading == null ? SITE_NAME.matcher(page.title()).replaceFirst("") : heading.text();
        return convert(main(page), new ConversionReport(), images, isPage, title, description == null ? "" : description.attr("content"));
    }

    private static Element main(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        Elements articles = page.select("article");
        if (main != null || articles.size() == 1) {
            return main != null ? main : articles.get(0);
        }
        page.body().select("> header, > footer, > aside, > * > header, > * > footer, > * > aside, [role=banner], [role=contentinfo], [role=complementary]").remove();
        return page.body();
    }

    private static Document parse(String html) throws ConversionException {
        if (html.length() > MAX_LENGTH) {
            throw new ConversionException(TOO_LARGE);
        }
        Document document = Jsoup.parse(html, "", parser());
        checkSize(document);
        return document;
    }

    /** A parser that puts what is nested too deep beside what it stands in. */
    static Parser parser() {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    }

    private static void checkSize(Document document) throws ConversionException {
        int nodes = 0;
        for (Element each : document.getAllElements()) {
            nodes += 1 + each.childNodeSize();
        }
        if (nodes > MAX_NODES) {
            throw new ConversionException(TOO_LARGE);
        }
    }

    /**
     * Converts elements.
     *
     * @param whole whether they are a whole document: its first heading of level 1 becomes the title
     * @param title of the document, if no heading tells it
     */
    static ConvertedText convert(Element root, ConversionReport report, ImageSink images, boolean whole, String title, String description)
            throws IOException, ConversionException {
        List<MarkdownBlock> blocks = new ArrayList<>(new HtmlReader(report, images).read(root));
        String found = title;
        if (whole) {
            MarkdownBlock heading = blocks.stream().filter(each -> each.kind() == MarkdownBlock.Kind.HEADING).findFirst().orElse(null);
            boolean isTitle = heading != null && (heading.level() == 1 || blocks.get(0) == heading);
            if (isTitle) {
                blocks.remove(heading);
                found = ESCAPE.matcher(LINK.matcher(heading.text()).replaceAll("$1")).replaceAll("$1");
            }
        }
        String markdown = BlockWriter.write(BlockPostProcessor.of(blocks, report));
        if (markdown.length() > MAX_MARKDOWN) {
            throw new ConversionException(TOO_LARGE);
        }
        return new ConvertedText(markdown, oneLine(found), oneLine(description), report.omitted(), report.notes());
    }

    private static String oneLine(String text) {
        return TextNormalizer.normalize(text).replaceAll("\\s+", " ").strip();
    }
}
