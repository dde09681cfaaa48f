package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.report.Choice;

/** Requires that HTML elements are used for their meaning. */
final class MarkupRules {

    private static final Set<String> OBSOLETE = Set.of("acronym", "applet", "basefont", "bgsound", "big", "blink", "center", "dir", "font", "frame",
            "frameset", "isindex", "keygen", "listing", "menuitem", "multicol", "nextid", "nobr", "noembed", "noframes", "plaintext", "rb", "rtc",
            "spacer", "strike", "tt", "xmp");
    private static final Set<String> PRESENTATION = Set.of("bgcolor", "background", "text", "link", "vlink", "alink", "hspace", "vspace", "cellpadding",
            "cellspacing", "valign", "align", "border", "frameborder", "marginheight", "marginwidth", "nowrap", "noshade", "clear", "compact", "color", "face",
            "longdesc", "summary", "bordercolor", "char", "charoff", "rules", "scrolling", "marginleft", "topmargin", "leftmargin");
    private static final Set<String> ELEMENTS = Set.of("body", "table", "tr", "td", "th", "thead", "tbody", "tfoot", "col", "colgroup", "caption", "img", "iframe",
            "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "ul", "ol", "dl", "li", "font", "object", "legend", "input");
    private static final Map<String, Choice> REPLACEMENTS = Map.of("acronym", Choice.of("abbr"), "strike", Choice.of("del", "s"), "tt", Choice.of("code"),
            "dir", Choice.of("ul"), "big", Choice.of("CSS"));
    /** Elements whose end tag is required. */
    private static final Set<String> END_TAG_REQUIRED = Set.of("div", "span", "a", "section", "article", "main", "nav", "header", "footer", "aside", "ul", "ol", "dl",
            "table", "form", "fieldset", "button", "label", "select", "strong", "em", "b", "i", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "blockquote",
            "video", "audio", "details", "summary");

    static final List<Rule> RULES = List.of(
            Rule.of("html-obsolete", MarkupRules::obsolete),
            Rule.of("text-moving", MarkupRules::moving),
            Rule.of("tags-unpaired", MarkupRules::pairs),
            Rule.of("paragraph-line-breaks", MarkupRules::breaks),
            Rule.of("paragraph-empty", MarkupRules::emptyParagraph),
            Rule.of("blockquote-indent", MarkupRules::quote),
            Rule.of("abbr-unexplained", MarkupRules::abbreviation));

    private MarkupRules() {}

    private static void obsolete(HtmlPage page, Findings findings) {
        for (String name : OBSOLETE) {
            for (Element element : page.all(name)) {
                if (REPLACEMENTS.containsKey(name)) {
                    findings.warning(element, "element-instead", name, REPLACEMENTS.get(name));
                } else {
                    findings.warning(element, "element", name);
                }
            }
        }
        for (String attribute : PRESENTATION) {
            for (Element element : page.having(attribute)) {
                String name = element.normalName();
                if (ELEMENTS.contains(name) && !OBSOLETE.contains(name) && !(attribute.equals("border") && element.attr(attribute).matches("1|"))) {
                    findings.warning(element, "attribute", attribute, name);
                }
            }
        }
    }

    private static void moving(HtmlPage page, Findings findings) {
        for (Element element : page.all("marquee", "blink")) {
            boolean blinks = element.normalName().equals("blink");
            boolean certain = !blinks && !element.hasAttr("loop") && !page.accessibility().isHidden(element) && !ElementText.empty(element);
            findings.errorOrReview(certain, element, blinks ? "blinks" : "scrolls", Snippets.of(ElementText.of(element)));
        }
    }

    private static void pairs(HtmlPage page, Findings findings) {
        for (ParseErrors.StrayTag tag : page.parseErrors().strayTags()) {
            findings.warning(tag.near(), "end", Snippets.of(tag.tag()));
        }
        for (Element element : page.outsideTemplates()) {
            if (END_TAG_REQUIRED.contains(element.normalName()) && isWritten(element.sourceRange()) && !isWritten(element.endSourceRange())) {
                findings.warning(element, "start", element.normalName());
            }
        }
    }

    private static boolean isWritten(Range tag) {
        return tag.isTracked() && !tag.isImplicit();
    }

    private static void breaks(HtmlPage page, Findings findings) {
        for (Element first : page.all("br")) {
            Element next = HtmlElements.next(first);
            if (next != null && next.normalName().equals("br") && first.closest("pre, address, code") == null) {
                findings.warning(first, "found");
            }
        }
    }

    private static void emptyParagraph(HtmlPage page, Findings findings) {
        for (Element element : page.all("p")) {
            if (element.attributesSize() == 0 && element.firstElementChild() == null && ElementText.isEmpty(element) && page.isWholeDocument()) {
                findings.warning(element, "found");
            }
        }
    }

    private static void quote(HtmlPage page, Findings findings) {
        for (Element element : page.all("blockquote")) {
            if (element.selectFirst("table, form, h1, h2, h3, h4, h5, h6, nav, blockquote blockquote, input") != null) {
                findings.review(element, "found");
            }
        }
    }

    private static void abbreviation(HtmlPage page, Findings findings) {
        Set<String> known = new HashSet<>();
        for (Element element : page.all("abbr", "acronym")) {
            if (!element.attr("title").isBlank()) {
                known.add(ElementText.of(element));
            }
        }
        String bodyText = null;
        for (Element element : page.all("abbr", "acronym")) {
            String text = ElementText.of(element);
            if (element.attr("title").isBlank() && known.add(text) && !text.isEmpty()) {
                bodyText = bodyText == null ? page.document().body().text() : bodyText;
                if (!bodyText.contains("(" + text + ")") && !bodyText.contains(text + " (")) {
                    findings.warning(element, "found", Snippets.of(text));
                }
            }
        }
    }
}
