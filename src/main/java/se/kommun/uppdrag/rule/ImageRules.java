package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.report.Severity;

/** Alternative texts that say what the picture says, and no more. */
final class ImageRules {

    private static final int LONGEST = 150;
    private static final int MOST_SOURCES = 20;
    private static final Pattern FILE = Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)|(IMG|DSC[NF]?|DCIM|PICT|image|bild|photo|foto)[_-]?[0-9]{2}[\\w-]*+");
    private static final Pattern REDUNDANT = Pattern.compile("(?iu)(an? |the |en |ett )?(image|picture|photo|photograph|graphic|icon|screenshot|bild|foto|fotografi|bilden|ikon|skärmbild|illustration|bild som)"
            + "( of | showing |: | på | av | som visar | föreställande ).*");
    private static final Pattern VAGUE = Pattern.compile("(?iu)image|picture|photo|graphic|img|pic|icon|logo|logotyp|bild|foto|ikon|illustration|alt|alt ?text|alternativtext|placeholder|spacer|"
            + "blank|bullet|button|knapp|click|klicka|click here|klicka här|submit button|banner|thumbnail|miniatyr|untitled|temp|todo|n/?a|null|undefined|[\\W_]+|\\d{1,4}|image\\d+|bild \\d+");
    private static final Pattern TEXT_IN_IMAGE = Pattern.compile("(?i)(.*[/_-])?(heading|headline|rubrik|title|titel|text|quote|citat|menu|meny|knapp|button|btn)[0-9_-]*\\.(png|jpe?g|gif|webp)");

    static final List<Rule> RULES = List.of(
            PageRule.of("bild-filnamn", Severity.REVIEW, "Alternativtexten är inte bildens filnamn",
                    "Den som lyssnar får höra ett filnamn i stället för vad bilden visar.",
                    "Skriv vad bilden visar eller är till för.", "1.1.1", "9eb3f6", ImageRules::fileName),
            PageRule.of("bild-alt-intetsagande", Severity.REVIEW, "Alternativtexten säger vad bilden visar",
                    "Ett ord som \"bild\" säger inget till den som inte ser bilden.",
                    "Skriv vad bilden visar eller är till för. För en bildknapp: vad som händer.", "1.1.1", "", ImageRules::vague),
            PageRule.of("bild-alt-onodigt", Severity.WARNING, "Alternativtexten börjar inte med \"bild på\"",
                    "Skärmläsaren säger redan att det är en bild.",
                    "Stryk de första orden.", "1.1.1", "", ImageRules::redundant),
            PageRule.of("bild-alt-lang", Severity.WARNING, "Alternativtexten är kort",
                    "Den som lyssnar kan inte stanna eller backa i en alternativtext.",
                    "Korta texten. Skriv en längre beskrivning bredvid bilden.", "1.1.1", "", ImageRules::tooLong),
            PageRule.of("bild-tom-alt-med-titel", Severity.REVIEW, "En bild utan betydelse har ingen title",
                    "Tom alt säger att bilden är utan betydelse, title säger motsatsen. Skärmläsare gör olika.",
                    "Skriv texten i alt om bilden betyder något. Ta annars bort title.", "1.1.1", "", ImageRules::emptyWithTitle),
            PageRule.of("bild-alt-dubbel", Severity.WARNING, "Alternativtexten upprepar inte texten bredvid",
                    "Den som lyssnar får höra samma sak två gånger.",
                    "Gör alt tomt när texten bredvid redan säger det.", "1.1.1", "", ImageRules::repeated),
            PageRule.of("bild-text", Severity.REVIEW, "Text är text, inte en bild",
                    "Text i en bild kan inte förstoras skarpt, byta färg eller läsas upp.",
                    "Skriv texten som text och styr utseendet med CSS.", "1.4.5", "", ImageRules::ofText),
            PageRule.of("bild-rorlig", Severity.REVIEW, "Rörliga bilder går att stanna",
                    "Det som rör sig drar blicken till sig. En del kan då inte läsa, andra mår illa.",
                    "Byt till en stillbild, eller till en video som läsaren själv startar.", "2.2.2", "", ImageRules::moving),
            PageRule.of("bildkarta-server", Severity.REVIEW, "En bildkarta har sina länkar i HTML",
                    "En karta som bara servern känner till går inte att använda utan mus.",
                    "Använd usemap med area-element, eller vanliga länkar.", "1.1.1 2.1.1", "", ImageRules::serverMap),
            PageRule.of("captcha", Severity.REVIEW, "Ingen stängs ute av ett robottest",
                    "Den som inte ser eller hör testet kommer inte vidare.",
                    "Byt robottestet mot ett skydd som inte kräver något av människan.", "1.1.1 3.3.8", "", ImageRules::captcha));

    private ImageRules() {}

    /** Pictures and image buttons that are not hidden. */
    private static List<Element> pictures(HtmlPage page) {
        List<Element> found = new ArrayList<>();
        for (Element element : page.all("img", "input", "area")) {
            boolean picture = !element.normalName().equals("input") || AccessibilityTree.inputType(element).equals("image");
            if (picture && !page.accessibility().hidden(element)) {
                found.add(element);
            }
        }
        return found;
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
            for (Element source : picture.parent().children().subList(0, Math.min(MOST_SOURCES, picture.parent().childrenSize()))) {
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
                findings.review(picture, "Alternativtexten \"" + Quote.of(name) + "\" är ett filnamn.");
            }
        }
    }

    private static void vague(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            String name = page.accessibility().name(picture).strip();
            if (!name.isEmpty() && VAGUE.matcher(name).matches()) {
                findings.review(picture, "Alternativtexten \"" + Quote.of(name) + "\" säger inte vad bilden visar.");
            }
        }
    }

    private static void redundant(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            if (REDUNDANT.matcher(picture.attr("alt").strip()).matches()) {
                findings.warning(picture, "Alternativtexten börjar med ord som skärmläsaren redan säger: \"" + Quote.of(picture.attr("alt")) + "\".");
            }
        }
    }

    private static void tooLong(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            if (picture.attr("alt").length() > LONGEST) {
                findings.warning(picture, "Alternativtexten har " + picture.attr("alt").length() + " tecken: \"" + Quote.of(picture.attr("alt")) + "\".");
            }
        }
    }

    private static void emptyWithTitle(HtmlPage page, Findings findings) {
        for (Element picture : page.all("img")) {
            if (picture.hasAttr("alt") && picture.attr("alt").isBlank() && !picture.attr("title").isBlank()
                    && !page.accessibility().hidden(picture)) {
                findings.review(picture, "Bilden har tom alt men title=\"" + Quote.of(picture.attr("title")) + "\".");
            }
        }
    }

    private static void repeated(HtmlPage page, Findings findings) {
        for (Element picture : page.all("img")) {
            String alt = Texts.key(picture.attr("alt"));
            if (!alt.isEmpty() && !page.accessibility().hidden(picture) && (alt.equals(beside(picture)) || alt.equals(caption(picture)))) {
                findings.warning(picture, "Alternativtexten \"" + Quote.of(picture.attr("alt")) + "\" står också som text bredvid bilden.");
            }
        }
    }

    /** The rest of the link, button or line that the picture stands in, or the link after it. */
    private static String beside(Element picture) {
        Element around = picture.closest("a, button, label, h1, h2, h3, h4, p, li");
        if (around != null && !Texts.isEmpty(around)) {
            return Texts.key(Texts.of(around));
        }
        Node next = (around == null ? picture : around).nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof TextNode text ? Texts.key(text.text()) : next instanceof Element element ? Texts.key(Texts.of(element)) : "";
    }

    private static String caption(Element picture) {
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return caption == null ? "" : Texts.key(Texts.of(caption));
    }

    private static void ofText(HtmlPage page, Findings findings) {
        for (Element picture : pictures(page)) {
            if (TEXT_IN_IMAGE.matcher(picture.attr("src").strip()).matches()) {
                findings.review(picture, "Bilden " + Quote.of(picture.attr("src")) + " ser ut att visa text.");
            }
        }
    }

    private static void moving(HtmlPage page, Findings findings) {
        for (Element picture : page.all("img")) {
            String width = picture.attr("width").strip();
            if (file(picture.attr("src")).endsWith(".gif") && !width.matches("[0-3]") && !page.accessibility().hidden(picture)) {
                findings.review(picture, "Bilden " + Quote.of(picture.attr("src")) + " kan vara rörlig.");
            }
        }
    }

    private static void serverMap(HtmlPage page, Findings findings) {
        page.having("ismap").forEach(picture -> findings.review(picture, "Bilden är en karta som bara servern känner till (ismap)."));
    }

    private static void captcha(HtmlPage page, Findings findings) {
        for (Element element : page.all("img", "iframe", "div", "input")) {
            if (element.attributesSize() == 0) {
                continue;
            }
            String hints = element.attr("src") + " " + element.attr("alt") + " " + element.className() + " " + element.attr("title");
            if (hints.toLowerCase(Locale.ROOT).contains("captcha")) {
                findings.review(element, "Sidan har ett robottest.");
                return;
            }
        }
    }
}
