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

    private static final MessageValue ALT = Snippets.attribute("alt");
    private static final MessageValue SOURCE = Snippets.attribute("src");

    static final List<Rule> RULES = List.of(
            Rule.where("image-alt-filename", ImageRules::pictures, (page, picture) -> isFileName(page.name(picture).strip(), picture), Snippets.NAME),
            Rule.where("image-alt-vague", ImageRules::pictures, (page, picture) ->
                    VAGUE.matcher(page.name(picture).strip()).matches() && !isFileName(page.name(picture).strip(), picture), Snippets.NAME),
            Rule.where("image-alt-redundant", ImageRules::pictures, (page, picture) -> REDUNDANT.matcher(picture.attr("alt").strip()).matches(), ALT),
            Rule.where("image-alt-long", ImageRules::pictures, (page, picture) -> picture.attr("alt").length() > MAX_LENGTH,
                    (page, picture) -> picture.attr("alt").length(), ALT),
            Rule.where("image-alt-empty-with-title", page -> page.exposed("img"), (page, picture) ->
                    picture.hasAttr("alt") && picture.attr("alt").isBlank() && !picture.attr("title").isBlank(), Snippets.attribute("title")),
            Rule.where("image-alt-repeated", page -> page.exposed("img"), (page, picture) ->
                    isRepeated(TextKey.of(picture.attr("alt")), picture), ALT),
            Rule.where("image-of-text", ImageRules::pictures, (page, picture) -> TEXT_IN_IMAGE.matcher(picture.attr("src").strip()).matches(), SOURCE),
            Rule.where("image-map-server", page -> page.having("ismap"), (page, picture) -> true),
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

    private static boolean isFileName(String name, Element picture) {
        return !name.isEmpty() && !picture.normalName().equals("area")
                && (FILE.matcher(name).matches() || files(picture).contains(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isRepeated(String alt, Element picture) {
        return !alt.isEmpty() && (alt.equals(adjacentText(picture)) || alt.equals(caption(picture)));
    }

    /** The text of the link, button or paragraph around the image; if that has none, the text of the next node. */
    private static String adjacentText(Element picture) {
        Element container = picture.closest("a, button, label, h1, h2, h3, h4, p, li, th, td");
        if (container != null && !ElementText.isEmpty(container)) {
            return TextKey.of(ElementText.of(container));
        }
        Node next = (container == null || container.normalName().matches("th|td") ? picture : container).nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof TextNode text ? TextKey.of(text.text()) : next instanceof Element element ? TextKey.of(ElementText.of(element)) : "";
    }

    private static String caption(Element picture) {
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return caption == null ? "" : TextKey.of(ElementText.of(caption));
    }

    private static void captcha(HtmlPage page, Findings findings) {
        page.all("img", "iframe", "div", "input").stream().filter(element -> element.attributesSize() > 0
                && (element.attr("src") + " " + element.attr("alt") + " " + element.className() + " " + element.attr("title")).toLowerCase(Locale.ROOT).contains("captcha"))
                .findFirst().ifPresent(element -> findings.review(element, "found"));
    }
}
