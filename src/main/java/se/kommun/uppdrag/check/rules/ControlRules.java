package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Requires that clickable elements are links or buttons, and that the keyboard can do everything that the mouse can. */
final class ControlRules {

    private static final Pattern LIKE_BUTTON = Pattern.compile("(?<!\\S)(?:button|btn|knapp)(?!\\S)");
    private static final Pattern POSITIVE = Pattern.compile("\\+?0*[1-9][0-9]*");
    private static final Set<String> CONTROLS = WordLists.of("elements-with-click");
    private static final Set<String> STYLED_AS_BUTTON = Set.of("div", "span", "p", "td", "li");
    private static final List<String> MOUSE = List.of("onmouseover", "onmouseenter", "ondblclick", "onmousedown", "onmouseup", "onmouseout");

    static final List<Rule> RULES = List.of(
            Rule.where("button-fake", page -> page.withAnyAttribute("class", "onclick"), ControlRules::isFakeButton, Snippets.TEXT, Snippets.ELEMENT),
            Rule.where("link-as-button", page -> page.exposed("a"), (page, link) ->
                    link.hasAttr("href") && link.attr("role").strip().equalsIgnoreCase("button"), Snippets.NAME),
            Rule.of("mouse-only", ControlRules::mouse),
            Rule.where("tabindex-positive", page -> page.having("tabindex"), (page, element) ->
                    POSITIVE.matcher(element.attr("tabindex").strip()).matches(), Snippets.attribute("tabindex"), Snippets.ELEMENT),
            ShortcutKeyRule.RULE,
            FocusOutlineRule.RULE);

    private ControlRules() {}

    /** Whether it is clicked or looks like a button without being one. */
    static boolean isFakeButton(HtmlPage page, Element element) {
        boolean clicked = element.hasAttr("onclick") && !CONTROLS.contains(element.normalName());
        boolean styled = STYLED_AS_BUTTON.contains(element.normalName()) && looksLikeButton(element);
        boolean anchor = element.normalName().equals("a") && !element.hasAttr("href") && (element.hasAttr("onclick") || looksLikeButton(element));
        return (clicked || styled || anchor) && !page.hidden(element) && !(element.hasAttr("role") && page.accessibility().isFocusable(element))
                && element.selectFirst("a[href], button, input, select, textarea, summary") == null
                && element.closest("a[href], button, label, summary") == null && !element.attr("aria-disabled").equals("true");
    }

    private static boolean looksLikeButton(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        return (names.contains("btn") || names.contains("button") || names.contains("knapp")) && LIKE_BUTTON.matcher(names).find();
    }

    private static void mouse(HtmlPage page, Findings findings) {
        for (String handler : MOUSE) {
            for (Element element : page.having(handler)) {
                boolean hasFocusHandler = !handler.equals("ondblclick") && (element.hasAttr("onfocus") || element.hasAttr("onblur"));
                if (!isFakeButton(page, element) && !hasFocusHandler && !element.hasAttr("onkeydown") && !element.hasAttr("onclick")) {
                    findings.review(element, "found", handler);
                }
            }
        }
    }
}
