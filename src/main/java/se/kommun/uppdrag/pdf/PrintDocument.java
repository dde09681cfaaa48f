package se.kommun.uppdrag.pdf;

import java.net.URI;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import se.kommun.uppdrag.files.ImageFormat;

/**
 * An HTML document prepared for the engine: embedded images, absolute links, and a bookmark for each heading. Interactive elements,
 * and elements for which the engine has no tag, are replaced by equivalents for paper.
 */
record PrintDocument(Document document, Map<String, byte[]> images, Consumer<PdfResult.Issue> issues) {

    /** The image formats that the engine supports. */
    private static final Set<ImageFormat> READABLE = Set.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.GIF);

    static PrintDocument of(String html, Map<String, byte[]> images, IntPredicate isShown, Consumer<PdfResult.Issue> issues) {
        PrintDocument print = new PrintDocument(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""), images, issues);
        print.check(isShown);
        print.removeScreenOnly();
        print.embedImages();
        print.resolveLinks();
        print.convertDefinitionLists();
        print.document.select("summary").tagName("p").addClass("summary");
        print.document.select("figcaption").tagName("p").addClass("figcaption");
        print.document.select("details, figure, main, header").tagName("div");
        print.document.select("p:has(+ ul), p:has(+ ol)").addClass("before-list"); // the engine does not know :has
        print.addBookmarks();
        if (print.isRightToLeft()) {
            print.document.select("tr").forEach(row -> List.copyOf(row.children()).forEach(row::prependChild)); // the engine puts the first column left
        }
        return print;
    }

    /** The document as a W3C DOM, which the engine needs. */
    org.w3c.dom.Document dom() {
        return new W3CDom().fromJsoup(document);
    }

    /** The document's canonical URL. */
    String address() {
        return document.select("link[rel=canonical]").attr("href");
    }

    /** Whether it begins at the right, with its tables' columns. */
    boolean isRightToLeft() {
        return document.select("html").attr("dir").equals("rtl");
    }

    /** Whether any of it is written from right to left. */
    boolean isBidirectional() {
        char[] text = document.text().toCharArray();
        return Bidi.requiresBidi(text, 0, text.length);
    }

    LocalDate day() {
        return LocalDate.parse(document.select("meta[name=date]").attr("content"));
    }

    /** Reports that there are more pages than the document says that it may have ({@code meta} named {@code max-pages}). */
    void checkLength(int pages) {
        String most = document.select("meta[name=max-pages]").attr("content");
        if (!most.isEmpty() && pages > Integer.parseInt(most)) {
            issues.accept(new PdfResult.Issue(true, -1, "pdf-too-long", "Pdf:en blir " + pages + " sidor. Den ska få plats på ett papper, alltså "
                    + most + " sidor.", "Korta texten, eller hämta kortare avsnitt från andra sidor."));
        }
    }

    private void report(Node node, String rule, String message, String fix) {
        issues.accept(new PdfResult.Issue(false, node.sourceRange().isTracked() ? node.sourceRange().startPos() : -1, rule, message, fix));
    }

    /** Reports characters that the fonts lack. Replaces some special characters and spaces by common equivalents first. */
    private void check(IntPredicate isShown) {
        for (TextNode text : document.body().selectXpath("//text()", TextNode.class)) {
            String shown = text.getWholeText().replace("\u00AD", "").replace('\u2011', '-').replace('\u202F', '\u00A0').replace('\u2009', ' ');
            shown.codePoints().filter(c -> !Character.isWhitespace(c) && !isShown.test(c)).distinct().forEach(c ->
                    report(text, "pdf-character", "Tecknet " + Character.toString(c) + String.format(" (U+%04X)", c) + " finns inte i pdf:ens typsnitt.",
                            "Skriv det med ord eller med ett annat tecken."));
            text.text(shown);
        }
    }

    /** Removes players, decorative icons, screen-only attributes and the hidden notes on external links: in a PDF every link is external. */
    private void removeScreenOnly() {
        document.select("svg, script, video, audio, [aria-hidden=true], .external > .visually-hidden").remove();
        document.select("br").before(" "); // otherwise the words beside it are read as one
        document.select("[tabindex]").removeAttr("tabindex");
        document.select("[role]").removeAttr("role");
        document.select(".visually-hidden").removeClass("visually-hidden");
    }

    private void embedImages() {
        document.select("picture > source").remove(); // smaller variants, for screens
        document.select("picture").unwrap();
        for (Element image : document.select("img")) {
            byte[] bytes = images.get(image.attr("src"));
            Optional<ImageFormat> format = bytes == null ? Optional.empty() : ImageFormat.ofContent(bytes).filter(READABLE::contains);
            if (image.attr("alt").isBlank()) {
                image.remove(); // decorative, but the engine would tag it as content
            } else if (format.isEmpty()) {
                report(image, "pdf-image", "Bilden " + image.attr("src") + " kan inte visas i en pdf.", "Spara den också som png eller jpg, och använd den på sidan.");
                image.remove();
            } else {
                image.attr("src", "data:" + format.get().mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes));
            }
        }
    }

    private void resolveLinks() {
        URI address = URI.create(address());
        for (Element link : document.select("a[href]")) {
            String href = link.attr("href");
            if (!href.startsWith("#") || document.getElementById(href.substring(1)) == null) {
                link.attr("href", address.resolve(href).toString());
            }
        }
    }

    /** Converts each {@code dl} to a {@code ul} whose items contain term and meaning: the engine has no tag for {@code dl}. */
    private void convertDefinitionLists() {
        for (Element words : document.select("dl")) {
            words.select("> div").forEach(Element::unwrap);
            Element list = new Element("ul").addClass("words").addClass(words.className());
            Element item = null;
            for (Element part : List.copyOf(words.children())) {
                boolean term = part.normalName().equals("dt");
                if (item == null || term && !item.select("> .meaning").isEmpty()) {
                    item = list.appendElement("li");
                }
                item.appendChild(part.tagName(term || part.select("p, ul, ol, table, div").isEmpty() ? "p" : "div").addClass(term ? "term" : "meaning"));
            }
            words.replaceWith(list);
        }
    }

    private void addBookmarks() {
        Element top = document.head().appendElement("bookmarks");
        Deque<Element> above = new ArrayDeque<>(List.of(top));
        Elements headings = document.select("h1, h2, h3, h4");
        for (Element heading : headings) {
            if (heading.id().isEmpty()) {
                heading.attr("id", "rubrik-" + headings.indexOf(heading));
            }
            int level = heading.normalName().charAt(1) - '0';
            while (above.size() > level) {
                above.pop();
            }
            above.push(above.peek().appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id()));
        }
    }
}
