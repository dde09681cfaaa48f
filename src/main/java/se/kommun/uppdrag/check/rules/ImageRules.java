package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Rules for images and their alternative texts, which say what the image says and nothing more. */
final class ImageRules {

    private static final int MAX_LENGTH = 150;
    private static final int MAX_SOURCES = 20;
    private static final Pattern FILE = Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)|(IMG|DSC[NF]?|DCIM|PICT|image|bild|photo|foto)[_-]?[0-9]{2}[\\w-]*+");
    private static final Pattern REDUNDANT = Pattern.compile("(?iu)(an? |the |en |ett )?(image|picture|photo|photograph|graphic|icon|screenshot|bild|foto|fotografi|bilden|ikon|skärmbild|illustration|bild som)"
            + "( of | showing |: | på | av | som visar | föreställande ).*");
    private static final Pattern VAGUE = Pattern.compile("(?iu)image|picture|photo|graphic|img|pic|icon|logo|logotyp|bild|foto|ikon|illustration|alt|alt ?text|alternativtext|placeholder|spacer|"
            + "blank|bullet|button|knapp|click|klicka|click here|klicka här|submit button|banner|thumbnail|miniatyr|untitled|temp|todo|n/?a|null|undefined|[\\W_]+|\\d{1,4}|image\\d+|bild \\d+");
    private static final Pattern TEXT_IN_IMAGE = Pattern.compile("(?i)(.*[/_-])?(heading|headline|rubrik|title|titel|text|quote|citat|menu|meny|knapp|button|btn)[0-9_-]*\\.(png|jpe?g|gif|webp)");

    static final List<Rule> RULES = List.of(
            Rule.of("image-alt-filename", ImageRules::fileName),
            Rule.of("image-alt-vague", ImageRules::vague),
            Rule.of("image-alt-redundant", ImageRules::redundant),
            Rule.of("image-alt-long", ImageRules::tooLong),
            Rule.of("image-alt-empty-with-title", ImageRules::emptyWithTitle),
            Rule.of("image-alt-repeated", ImageRules::repeated),
            Rule.of("image-of-text", ImageRules::ofText),
            Rule.of("image-animated", ImageRules::animated),
            Rule.of("image-map-server", ImageRules::serverMap),
            Rule.of("captcha", ImageRules::captcha));

    private ImageRules() {}

    /** The images, image buttons and image map areas that are not hidden. */
    private static List<Element> pictures(HtmlPage page) {
        return page.cached(ImageRules.class, each -> each.exposed("img", "input", "area").stream()
                .filter(element -> !element.normalName().equals("input") || HtmlElements.inputType(element).equals("image")).toList());
    }

    private static String file(String address) {
        String path = address.strip().replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> files(Element picture) {
        List<String> files = new ArrayList<>();
        files.add(file(picture.attr("src")));
        Srcset.addresses(picture.attr("srcset")).forEach(address -> files.add(file(address)));
        if (picture.parent() != null && picture.parent().normalName().equals("picture")) {
            for (Element source : picture.parent().children().subList(0, Math.min(MAX_SOURCES, picture.parent().childrenSize()))) {
                if (source.normalName().equals("source")) {
                    Srcset.addresses(source.attr("srcset")).forEach(address -> files.add(file(address)));
                }
            }
        }
        return files;
    }

    private static void fileName(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            String name = page.accessibility().name(picture).strip();
            String small = name.toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !picture.normalName().equals("area") && (FILE.matcher(name).matches() || files(picture).contains(small))) {
                findings.review(picture, "found", Snippets.of(name));
            }
        }
    }

    private static void vague(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            String name = page.accessibility().name(picture).strip();
            if (!name.isEmpty() && VAGUE.matcher(name).matches()) {
                findings.review(picture, "found", Snippets.of(name));
            }
        }
    }

    private static void redundant(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            if (REDUNDANT.matcher(picture.attr("alt").strip()).matches()) {
                findings.warning(picture, "found", Snippets.of(picture.attr("alt")));
            }
        }
    }

    private static void tooLong(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            if (picture.attr("alt").length() > MAX_LENGTH) {
                findings.warning(picture, "found", picture.attr("alt").length(), Snippets.of(picture.attr("alt")));
            }
        }
    }

    private static void emptyWithTitle(HtmlPage page, Findings findings) {
        for (Element picture : page.all("img")) {
            if (picture.hasAttr("alt") && picture.attr("alt").isBlank() && !picture.attr("title").isBlank()
                    && !page.accessibility().isHidden(picture)) {
                findings.review(picture, "found", Snippets.of(picture.attr("title")));
            }
        }
    }

    private static void repeated(HtmlPage page, Findings findings) {
        for (Element picture : page.all("img")) {
            String alt = ElementText.key(picture.attr("alt"));
            if (!alt.isEmpty() && !page.accessibility().isHidden(picture) && (alt.equals(adjacentText(picture)) || alt.equals(caption(picture)))) {
                findings.warning(picture, "found", Snippets.of(picture.attr("alt")));
            }
        }
    }

    /** The text of the link, button or paragraph around the image; if that has none, the text of the next node. */
    private static String adjacentText(Element picture) {
        Element container = picture.closest("a, button, label, h1, h2, h3, h4, p, li");
        if (container != null && !ElementText.isEmpty(container)) {
            return ElementText.key(ElementText.of(container));
        }
        Node next = (container == null ? picture : container).nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof TextNode text ? ElementText.key(text.text()) : next instanceof Element element ? ElementText.key(ElementText.of(element)) : "";
    }

    private static String caption(Element picture) {
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return caption == null ? "" : ElementText.key(ElementText.of(caption));
    }

    private static void ofText(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            if (TEXT_IN_IMAGE.matcher(picture.attr("src").strip()).matches()) {
                findings.review(picture, "found", Snippets.of(picture.attr("src")));
            }
        }
    }

    private static void animated(HtmlPage page, Findings findings) {
        for (Element picture : page.all("img")) {
            String width = picture.attr("width").strip();
            if (file(picture.attr("src")).endsWith(".gif") && !width.matches("[0-3]") && !page.accessibility().isHidden(picture)) {
                findings.review(picture, "found", Snippets.of(picture.attr("src")));
            }
        }
    }

    private static void serverMap(HtmlPage page, Findings findings) {
        page.having("ismap").forEach(picture -> findings.review(picture, "found"));
    }

    private static void captcha(HtmlPage page, Findings findings) {
        for (Element element : page.all("img", "iframe", "div", "input")) {
            if (element.attributesSize() == 0) {
                continue;
            }
            String hints = element.attr("src") + " " + element.attr("alt") + " " + element.className() + " " + element.attr("title");
            if (hints.toLowerCase(Locale.ROOT).contains("captcha")) {
                findings.review(element, "found");
                return;
            }
        }
    }
}
