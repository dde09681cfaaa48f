package se.kommun.uppdrag.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.report.Severity;

/** HTML that is used for what it means. */
final class MarkupRules {

    private static final Set<String> OBSOLETE = Set.of("acronym", "applet", "basefont", "bgsound", "big", "blink", "center", "dir", "font", "frame",
            "frameset", "isindex", "keygen", "listing", "menuitem", "multicol", "nextid", "nobr", "noembed", "noframes", "plaintext", "rb", "rtc",
            "spacer", "strike", "tt", "xmp");
    private static final Set<String> PRESENTATION = Set.of("bgcolor", "background", "text", "link", "vlink", "alink", "hspace", "vspace", "cellpadding",
            "cellspacing", "valign", "align", "border", "frameborder", "marginheight", "marginwidth", "nowrap", "noshade", "clear", "compact", "color", "face",
            "longdesc", "summary", "bordercolor", "char", "charoff", "rules", "scrolling", "marginleft", "topmargin", "leftmargin");
    private static final Set<String> ELEMENTS = Set.of("body", "table", "tr", "td", "th", "thead", "tbody", "tfoot", "col", "colgroup", "caption", "img", "iframe",
            "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "ul", "ol", "dl", "li", "font", "object", "legend", "input");
    private static final Map<String, String> INSTEAD = Map.of("acronym", "abbr", "strike", "del eller s", "tt", "code", "dir", "ul", "big", "CSS");
    /** Elements whose end tag must be written. */
    private static final Set<String> CLOSED = Set.of("div", "span", "a", "section", "article", "main", "nav", "header", "footer", "aside", "ul", "ol", "dl",
            "table", "form", "fieldset", "button", "label", "select", "strong", "em", "b", "i", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "blockquote",
            "video", "audio", "details", "summary");

    static final List<Rule> RULES = List.of(
            PageRule.of("html-foraldrad", Severity.WARNING, "Sidan använder inga föråldrade element eller attribut",
                    "Utseende i HTML går förbi läsarens egna inställningar. Nya webbläsare kan sluta förstå det.",
                    "Ta bort det ur HTML och styr utseendet med CSS.", "1.3.1", "", MarkupRules::obsolete),
            PageRule.of("text-rullande", Severity.ERROR, "Text rör sig inte av sig själv",
                    "Text som rullar eller blinkar hinner många inte läsa, och den drar blicken från resten.",
                    "Skriv texten som vanlig text.", "2.2.2", "", MarkupRules::moving),
            PageRule.of("taggar-par", Severity.WARNING, "Varje starttagg har sin sluttagg",
                    "Webbläsare och hjälpmedel gissar var elementet slutar, och gissar olika.",
                    "Rätta taggarna så att de står i par och i rätt ordning.", "4.1.1", "", MarkupRules::pairs),
            PageRule.of("stycken-med-br", Severity.WARNING, "Stycken är stycken, inte radbrytningar",
                    "Den som lyssnar kan hoppa mellan stycken, men inte mellan radbrytningar.",
                    "Lägg varje stycke i ett p-element. Gör luft med CSS.", "1.3.1", "", MarkupRules::breaks),
            PageRule.of("stycke-tomt", Severity.WARNING, "Inga tomma stycken gör luft",
                    "En skärmläsare kan stanna på det tomma stycket.",
                    "Ta bort det, och gör luft med CSS.", "1.3.1", "", MarkupRules::emptyParagraph),
            PageRule.of("citat-som-indrag", Severity.REVIEW, "blockquote är ett citat, inte ett indrag",
                    "Den som lyssnar hör att det är ett citat.",
                    "Gör indrag med CSS.", "1.3.1", "", MarkupRules::quote),
            PageRule.of("abbr-utan-forklaring", Severity.WARNING, "En abbr har sin förklaring",
                    "Den som inte känner till förkortningen får ingen hjälp av elementet.",
                    "Skriv hela orden i title, eller i texten bredvid.", "3.1.4", "", MarkupRules::abbreviation));

    private MarkupRules() {}

    private static void obsolete(HtmlPage page, Findings findings) {
        for (String name : OBSOLETE) {
            for (Element element : page.all(name)) {
                findings.warning(element, "Elementet " + name + " är föråldrat."
                        + (INSTEAD.containsKey(name) ? " Använd " + INSTEAD.get(name) + "." : ""));
            }
        }
        for (String attribute : PRESENTATION) {
            for (Element element : page.having(attribute)) {
                String name = element.normalName();
                if (ELEMENTS.contains(name) && !OBSOLETE.contains(name) && !(attribute.equals("border") && element.attr(attribute).matches("1|"))) {
                    findings.warning(element, "Attributet " + attribute + " på " + name + " är föråldrat.");
                }
            }
        }
    }

    private static void moving(HtmlPage page, Findings findings) {
        for (Element element : page.all("marquee", "blink")) {
            String text = "Texten \"" + Quote.of(Texts.of(element)) + "\" " + (element.normalName().equals("blink") ? "blinkar." : "rullar.");
            if (element.normalName().equals("blink") || element.hasAttr("loop") || page.accessibility().hidden(element) || Texts.empty(element)) {
                findings.review(element, text);
            } else {
                findings.error(element, text);
            }
        }
    }

    private static void pairs(HtmlPage page, Findings findings) {
        for (Repairs.StrayTag tag : page.repairs().strayTags()) {
            findings.warning(tag.near(), "Sluttaggen " + Quote.of(tag.tag()) + " har ingen starttagg.");
        }
        for (Element element : page.outsideTemplates()) {
            if (CLOSED.contains(element.normalName()) && isWritten(element.sourceRange()) && !isWritten(element.endSourceRange())) {
                findings.warning(element, "Starttaggen <" + element.normalName() + "> har ingen sluttagg.");
            }
        }
    }

    private static boolean isWritten(Range tag) {
        return tag.isTracked() && !tag.isImplicit();
    }

    private static void breaks(HtmlPage page, Findings findings) {
        for (Element first : page.all("br")) {
            Node next = first.nextSibling();
            while (next instanceof TextNode text && text.getWholeText().replace('\u00A0', ' ').isBlank()) {
                next = next.nextSibling();
            }
            if (next instanceof Element element && element.normalName().equals("br") && first.closest("pre, address, code") == null) {
                findings.warning(first, "Två radbrytningar efter varandra skiljer stycken åt.");
            }
        }
    }

    private static void emptyParagraph(HtmlPage page, Findings findings) {
        for (Element element : page.all("p")) {
            if (element.attributesSize() == 0 && element.firstElementChild() == null && Texts.isEmpty(element) && page.isWhole()) {
                findings.warning(element, "Stycket är tomt.");
            }
        }
    }

    private static void quote(HtmlPage page, Findings findings) {
        for (Element element : page.all("blockquote")) {
            if (element.selectFirst("table, form, h1, h2, h3, h4, h5, h6, nav, blockquote blockquote, input") != null) {
                findings.review(element, "blockquote ser ut att användas som indrag.");
            }
        }
    }

    private static void abbreviation(HtmlPage page, Findings findings) {
        Set<String> known = new HashSet<>();
        for (Element element : page.all("abbr", "acronym")) {
            if (!element.attr("title").isBlank()) {
                known.add(Texts.of(element));
            }
        }
        String whole = null;
        for (Element element : page.all("abbr", "acronym")) {
            String text = Texts.of(element);
            if (element.attr("title").isBlank() && known.add(text) && !text.isEmpty()) {
                whole = whole == null ? page.document().body().text() : whole;
                if (!whole.contains("(" + text + ")") && !whole.contains(text + " (")) {
                    findings.warning(element, "\"" + Quote.of(text) + "\" är märkt som förkortning men förklaras inte.");
                }
            }
        }
    }
}
