package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Tells which elements of a page, besides links to a place on it, may move focus or hide something on it. */
final class PageControls {

    /** Attributes by which an element does more than it does by itself. */
    private static final List<String> ACTIONS = List.of("onclick", "onmousedown", "onkeydown", "popovertarget", "command", "commandfor");

    private final HtmlPage page;
    private final boolean hasScripts;
    PageControls(HtmlPage page) {
        this.page = page;
        this.hasScripts = page.all("script").stream().anyMatch(script -> !script.attr("type").toLowerCase(Locale.ROOT).contains("json"));
    }

    /** Whether an element may move focus, or show and hide something, in another way than by a link to a place on the page. */
    boolean isControl(Element element) {
        String name = element.normalName();
        return name.indexOf('-') > 0 || HtmlElements.isSummary(element) || name.equals("input") && HtmlElements.inputType(element).equals("checkbox")
                || element.attributesSize() > 0 && ACTIONS.stream().anyMatch(element::hasAttr) || hasScripts && mayRunScript(element);
    }

    private boolean mayRunScript(Element element) {
        return switch (element.normalName()) {
            case "a", "area" -> element.attr("href").strip().matches("(?is)|#.*|javascript:.*");
            case "button" -> element.attr("type").strip().equalsIgnoreCase("button") || element.closest("form") == null;
            case "input" -> HtmlElements.inputType(element).equals("button");
            case "select", "textarea", "iframe", "audio", "video" -> false;
            default -> element.hasAttr("tabindex") && page.accessibility().isTabbable(element);
        };
    }
}
