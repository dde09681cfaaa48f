package se.kommun.uppdrag.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;

/** Requires that clickable elements are links or buttons, and that the keyboard can do everything that the mouse can. */
final class ControlRules {

    private static final Pattern LIKE_BUTTON = Pattern.compile("(?<!\\S)(?:button|btn|knapp)(?!\\S)");
    private static final Pattern OUTLINE = Pattern.compile("outline(-width|-style)?\\s*+:\\s*+(0|none)\\b");
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
            Rule.of("accesskey", ControlRules::shortcuts),
            Rule.of("focus-outline-removed", ControlRules::outline));

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

    /** Reports each shortcut once: to review if it stands for several things. Links that lead to the same place are one thing. */
    private static void shortcuts(HtmlPage page, Findings findings) {
        Map<String, List<Element>> keys = page.having("accesskey").stream().filter(element -> !page.hidden(element)).collect(Collectors.groupingBy(
                element -> element.attr("accesskey").strip().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        keys.forEach((key, elements) -> {
            Element first = elements.get(0);
            if (!key.isEmpty() && elements.stream().map(each -> each.hasAttr("href") ? each.attr("href").strip() : each).distinct().count() > 1) {
                findings.review(first, "several", Snippets.of(key), elements.size());
            } else {
                findings.warning(first, "found", Snippets.of(first.attr("accesskey")));
            }
        });
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

    private static void outline(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            if (CssDeclarations.of(element).get("outline").matches("none|0(px)?|0 .*") && page.accessibility().isTabbable(element)) {
                findings.review(element, "style", element.normalName());
            }
        }
        page.having("onfocus").stream().filter(element -> element.attr("onfocus").toLowerCase(Locale.ROOT).contains("blur(") && page.accessibility().isTabbable(element))
                .forEach(element -> findings.review(element, "blur", Snippets.tag(element)));
        page.all("style").stream().filter(style -> removesOutline(style.data())).forEach(style -> findings.review(style, "css"));
    }

    /** Whether a {@code :focus} rule removes the outline. Reads rule by rule: one pattern for a long style sheet could backtrack very slowly. */
    private static boolean removesOutline(String css) {
        if (!css.contains(":focus") || css.contains(":focus-visible") || css.contains("box-shadow")) {
            return false;
        }
        for (String rule : css.split("}")) {
            int brace = rule.lastIndexOf('{');
            if (brace > 0 && rule.substring(0, brace).contains(":focus") && OUTLINE.matcher(rule.substring(brace)).find()) {
                return true;
            }
        }
        return false;
    }
}
