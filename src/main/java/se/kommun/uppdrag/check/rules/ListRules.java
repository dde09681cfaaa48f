package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;

/** Requires that lists are marked up as lists, with the right elements inside and around the items. */
final class ListRules {

    private static final Pattern MARKER = Pattern.compile("(?:[-–—*•·●○▪■►»→✓✔]|\\(?[0-9]{1,2}[.)]|\\(?[a-hA-H]\\))[\\s\\u00A0]++\\S");
    private static final Set<String> NOT_CHECKED = Set.of("pre", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "button", "option", "figcaption", "caption", "dt");
    private static final Set<String> IN_LIST = Set.of("li", "script", "template");
    private static final Set<String> IN_GROUP = Set.of("dt", "dd", "script", "template");
    private static final Set<String> IN_DL = Set.of("dt", "dd", "div", "script", "template");

    static final List<Rule> RULES = List.of(
            Rule.each("definition-outside-list", page -> outsideLists(page, "dt", "dd"), ListRules::strayTerm),
            Rule.where("list-item-outside-list", page -> outsideLists(page, "li"), (page, item) -> isStray(item) && page.isWholeDocument(), Snippets.TEXT),
            Rule.each("list-content", page -> page.exposed("ul", "ol", "menu", "dl"), ListRules::children),
            Rule.each("definition-order", page -> page.exposed("dl"), ListRules::order),
            Rule.of("list-fake", ListRules::fake));

    private ListRules() {}

    /** The elements that are not children of a list. Those in a list of another kind are the list's fault: list-content reports them. */
    private static List<Element> outsideLists(HtmlPage page, String... names) {
        return page.exposed(names).stream().filter(item -> item.hasAttr("role") || !HtmlElements.isNamed(item.parent(), "ul", "ol", "menu", "dl")
                || item.parent().hasAttr("role") && !item.parent().attr("role").equals("list")).toList();
    }

    private static void strayTerm(HtmlPage page, Element term, Findings findings) {
        Element parent = term.parent();
        Element list = parent.normalName().equals("div") && parent.parent() != null ? parent.parent() : parent;
        Role role = page.accessibility().explicitRole(list);
        boolean isList = list.normalName().equals("dl") && (role == null || role.isNone() || role.is("list"));
        if (!isList && !term.hasAttr("role") && page.isWholeDocument()) {
            findings.error(term, "found", term.normalName(), Snippets.text(term));
        }
    }

    private static boolean isStray(Element item) {
        return !HtmlElements.isNamed(item.parent(), "ul", "ol", "menu") && item.parent().normalName().indexOf('-') < 0 && !item.hasAttr("role") && !item.parent().attr("role").equals("list");
    }

    private static void children(HtmlPage page, Element list, Findings findings) {
        if (list.hasAttr("role") && !list.attr("role").equals("list")) {
            return;
        }
        Set<String> allowed = list.normalName().equals("dl") ? IN_DL : IN_LIST;
        for (Element child = list.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (!allowed.contains(child.normalName()) && !child.hasAttr("role") && !child.normalName().contains("-") && !page.hidden(child)) {
                findings.error(child, "element", child.normalName(), list.normalName());
            } else if (allowed == IN_DL && child.normalName().equals("div") && !page.hidden(child) && !isGroup(child)) {
                findings.error(child, "group");
            }
        }
        if (!list.ownText().isBlank()) {
            findings.error(list, "text", list.normalName(), Snippets.of(list.ownText()));
        }
    }

    /** Whether a div in a dl contains terms or descriptions and nothing else. Content that a script or a template fills in counts too. */
    private static boolean isGroup(Element div) {
        return div.ownText().isBlank() && div.children().stream().allMatch(child -> IN_GROUP.contains(child.normalName()) || child.normalName().contains("-"));
    }

    /** Reports a list of terms in which a description comes before its term, or the last term has no description. */
    private static void order(HtmlPage page, Element list, Findings findings) {
        List<Element> items = list.children().stream().flatMap(child -> child.normalName().equals("div") ? child.children().stream() : Stream.of(child))
                .filter(item -> item.normalName().matches("dt|dd")).toList();
        if (items.isEmpty() || page.accessibility().explicitRole(list) != null) {
            return;
        }
        Element first = items.get(0);
        Element last = items.get(items.size() - 1);
        if (first.normalName().equals("dd")) {
            findings.error(list, "no-term", Snippets.text(first));
        } else if (last.normalName().equals("dt")) {
            findings.error(list, "no-description", Snippets.text(last));
        }
    }

    /** Whether the line begins with no letter, or with a letter and a bracket. Faster than the pattern. */
    private static boolean mayBeMarked(String line) {
        return !line.isEmpty() && (!Character.isLetter(line.charAt(0)) || line.length() > 1 && line.charAt(1) == ')');
    }

    /** Reports two consecutive lines or paragraphs that begin with a list marker. */
    private static void fake(HtmlPage page, Findings findings) {
        Element before = null;
        Element lastReported = null;
        for (TextBlock block : page.prose().blocks()) {
            Element element = block.element();
            if (NOT_CHECKED.contains(element.normalName())) {
                before = null;
                continue;
            }
            long marked = block.isPlain() ? 0 : block.lines().filter(line -> MARKER.matcher(line.strip()).lookingAt()).count();
            boolean first = mayBeMarked(block.line()) && MARKER.matcher(block.line()).lookingAt();
            if (marked >= 2 && block.lines().filter(line -> !line.isBlank()).count() <= marked * 3 && element.selectFirst("br") != null) {
                findings.review(element, "lines", Snippets.of(block.line()));
            } else if (first && before != null && element.previousElementSibling() == before) {
                if (lastReported != before) {
                    findings.review(before, "paragraphs", Snippets.text(before));
                }
                lastReported = element;
            }
            before = first && !element.normalName().equals("li") ? element : null;
        }
    }
}
