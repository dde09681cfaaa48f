package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.check.text.Whitespace;

/** Requires that lists are marked up as lists, with the right elements inside and around the items. */
final class ListRules {

    private static final String BULLETS = "-–—*•·●○▪■►»→✓✔";
    private static final Pattern MARKER = Pattern.compile("(?:[" + BULLETS + "]|\\(?[0-9]{1,2}[.)]|\\(?[a-hA-H]\\))[\\s\\u00A0]++\\S");
    private static final Set<String> NOT_CHECKED = Set.of("pre", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "button", "option", "figcaption", "caption", "dt");
    private static final Set<String> IN_LIST = Set.of("li", "script", "template");
    private static final Set<String> IN_DL = Set.of("dt", "dd", "div", "script", "template");

    static final List<Rule> RULES = List.of(
            Rule.of("definition-outside-list", ListRules::strayTerms),
            Rule.of("list-item-outside-list", ListRules::strayItems),
            Rule.of("list-content", ListRules::children),
            Rule.of("list-fake", ListRules::fake));

    private ListRules() {}

    private static void strayTerms(HtmlPage page, Findings findings) {
        for (Element term : page.all("dt", "dd")) {
            Element parent = term.parent();
            boolean inside = parent.normalName().equals("dl")
                    || parent.normalName().equals("div") && parent.parent() != null && parent.parent().normalName().equals("dl");
            if (!inside && !term.hasAttr("role") && !page.accessibility().isHidden(term) && page.isWholeDocument()) {
                findings.error(term, "found", term.normalName(), Snippets.of(ElementText.of(term)));
            }
        }
    }

    private static void strayItems(HtmlPage page, Findings findings) {
        for (Element item : page.all("li")) {
            String parent = item.parent().normalName();
            if (!parent.equals("ul") && !parent.equals("ol") && !parent.equals("menu") && !parent.contains("-") && !item.hasAttr("role")
                    && !item.parent().attr("role").equals("list") && !page.accessibility().isHidden(item) && page.isWholeDocument()) {
                findings.error(item, "found", Snippets.of(ElementText.of(item)));
            }
        }
    }

    private static void children(HtmlPage page, Findings findings) {
        for (Element list : page.all("ul", "ol", "menu", "dl")) {
            boolean terms = list.normalName().equals("dl");
            if (list.hasAttr("role") && !list.attr("role").equals("list") || page.accessibility().isHidden(list)) {
                continue;
            }
            for (Element child = list.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (!(terms ? IN_DL : IN_LIST).contains(child.normalName()) && !child.hasAttr("role") && !child.normalName().contains("-")
                        && !page.accessibility().isHidden(child)) {
                    findings.error(child, "element", child.normalName(), list.normalName());
                }
            }
            if (hasText(list) && !list.ownText().isBlank()) {
                findings.error(list, "text", list.normalName(), Snippets.of(list.ownText()));
            }
        }
    }

    private static boolean hasText(Element list) {
        for (int i = 0; i < list.childNodeSize(); i++) {
            if (list.childNode(i) instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line may begin with a list marker. A fast check that excludes most texts before the pattern is used. */
    private static boolean mayBeMarked(TextBlock block) {
        String text = block.text();
        boolean atLineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r' || character == Whitespace.LINE_SEPARATOR) {
                atLineStart = true;
            } else if (atLineStart && !Character.isWhitespace(character) && character != '\u00A0') {
                int at = character == '(' ? i + 1 : i;
                while (at < text.length() && at < i + 3 && Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                if (BULLETS.indexOf(character) >= 0 || at > i && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')')) {
                    return true;
                }
                atLineStart = false;
                if (block.isPlain()) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Reports two consecutive lines or paragraphs that begin with a list marker. */
    private static void fake(HtmlPage page, Findings findings) {
        Element before = null;
        Element lastReported = null;
        for (TextBlock block : page.prose().blocks()) {
            Element element = block.element();
            if (NOT_CHECKED.contains(element.normalName()) || !mayBeMarked(block)) {
                before = null;
                continue;
            }
            long marked = block.lines().filter(line -> MARKER.matcher(line.strip()).lookingAt()).count();
            boolean first = MARKER.matcher(block.line()).lookingAt();
            if (marked >= 2 && block.lines().filter(line -> !line.isBlank()).count() <= marked * 3 && element.selectFirst("br") != null) {
                findings.review(element, "lines", Snippets.of(block.line()));
            } else if (first && before != null && element.previousElementSibling() == before) {
                if (lastReported != before) {
                    findings.review(before, "paragraphs", Snippets.of(ElementText.of(before)));
                }
                lastReported = element;
            }
            before = first && !element.normalName().equals("li") ? element : null;
        }
    }
}
