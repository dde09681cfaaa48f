package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;

/** Requires that clickable elements are links or buttons, and that the keyboard can do everything that the mouse can. */
final class ControlRules {

    private static final Pattern LIKE_BUTTON = Pattern.compile("(?<!\\S)(?:button|btn|knapp)(?!\\S)");
    private static final Pattern OUTLINE = Pattern.compile("outline(-width|-style)?\\s*+:\\s*+(0|none)\\b");
    private static final Pattern POSITIVE = Pattern.compile("\\+?0*[1-9][0-9]*");
    private static final Set<String> CONTROLS = Set.of("a", "button", "input", "select", "textarea", "summary", "label", "option", "area", "body",
            "html", "form", "details", "iframe", "video", "audio", "embed", "object");
    private static final Set<String> STYLED_AS_BUTTON = Set.of("div", "span", "p", "td", "li");
    private static final List<String> MOUSE = List.of("onmouseover", "onmouseenter", "ondblclick", "onmousedown", "onmouseup", "onmouseout");

    static final List<Rule> RULES = List.of(
            Rule.of("button-fake", ControlRules::fakeButton),
            Rule.of("link-as-button", ControlRules::linkButton),
            Rule.of("mouse-only", ControlRules::mouse),
            Rule.of("tabindex-positive", ControlRules::tabindex),
            Rule.of("accesskey", ControlRules::accessKey),
            Rule.of("focus-outline-removed", ControlRules::outline));

    private ControlRules() {}

    private static void fakeButton(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.withAnyAttribute("class", "onclick")) {
            boolean clicked = element.hasAttr("onclick") && !CONTROLS.contains(element.normalName());
            boolean styled = STYLED_AS_BUTTON.contains(element.normalName()) && looksLikeButton(element);
            boolean anchor = element.normalName().equals("a") && !element.hasAttr("href") && (element.hasAttr("onclick") || looksLikeButton(element));
            if ((clicked || styled || anchor) && !tree.isHidden(element) && !(element.hasAttr("role") && tree.isFocusable(element))
                    && element.selectFirst("a[href], button, input, select, textarea, summary") == null
                    && element.closest("a[href], button, label, summary") == null && !element.attr("aria-disabled").equals("true")) {
                findings.review(element, "found", Snippets.of(ElementText.of(element)), element.normalName());
            }
        }
    }

    private static boolean looksLikeButton(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        return (names.contains("btn") || names.contains("button") || names.contains("knapp")) && LIKE_BUTTON.matcher(names).find();
    }

    private static void linkButton(HtmlPage page, Findings findings) {
        for (Element link : page.all("a")) {
            if (link.hasAttr("href") && link.attr("role").strip().equalsIgnoreCase("button") && !page.accessibility().isHidden(link)) {
                findings.review(link, "found", Snippets.of(page.accessibility().name(link)));
            }
        }
    }

    private static void mouse(HtmlPage page, Findings findings) {
        for (String handler : MOUSE) {
            for (Element element : page.having(handler)) {
                boolean hasKeyboardHandler = handler.equals("ondblclick") ? element.hasAttr("onkeydown") || element.hasAttr("onclick")
                        : element.hasAttr("onfocus") || element.hasAttr("onblur") || element.hasAttr("onkeydown") || element.hasAttr("onclick");
                if (!hasKeyboardHandler) {
                    findings.review(element, "found", handler);
                }
            }
        }
    }

    private static void tabindex(HtmlPage page, Findings findings) {
        for (Element element : page.having("tabindex")) {
            if (POSITIVE.matcher(element.attr("tabindex").strip()).matches()) {
                findings.review(element, "found", Snippets.of(element.attr("tabindex")), element.normalName());
            }
        }
    }

    private static void accessKey(HtmlPage page, Findings findings) {
        for (Element element : page.having("accesskey")) {
            findings.warning(element, "found", Snippets.of(element.attr("accesskey")));
        }
    }

    private static void outline(HtmlPage page, Findings findings) {
        for (Element element : page.having("style")) {
            if (CssDeclarations.of(element).get("outline").matches("none|0(px)?|0 .*") && page.accessibility().isTabbable(element)) {
                findings.review(element, "style", element.normalName());
            }
        }
        for (Element style : page.all("style")) {
            String css = style.data();
            if (removesOutline(css)) {
                findings.review(style, "css");
            }
        }
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
