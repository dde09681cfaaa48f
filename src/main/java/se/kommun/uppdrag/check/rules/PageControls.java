package se.kommun.uppdrag.check.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Tells which links of a page lead to a place on it, and what else may move focus or hide something on it. Not thread-safe. */
final class PageControls {

    /** Attributes by which an element does more than it does by itself. */
    private static final List<String> ACTIONS = List.of("onclick", "onmousedown", "onkeydown", "popovertarget", "command", "commandfor");

    private final HtmlPage page;
    private final boolean hasScripts;
    private final Map<String, Element> anchors = new HashMap<>();

    PageControls(HtmlPage page) {
        this.page = page;
        this.hasScripts = page.all("script").stream().anyMatch(script -> !script.attr("type").toLowerCase(Locale.ROOT).contains("json"));
        page.all("a").stream().filter(anchor -> anchor.hasAttr("name")).forEach(anchor -> anchors.putIfAbsent(anchor.attr("name"), anchor));
    }

    /** The element on the page that a link leads to; null if it is no such link, or if it is hidden. */
    @Nullable Element target(Element link) {
        if (!HtmlElements.isNamed(link, "a", "area") || page.hidden(link)) {
            return null;
        }
        String id = fragment(link.attr("href").strip());
        Element target = id.isEmpty() ? null : page.byId(id);
        return target == null ? anchors.get(id) : target;
    }

    /** The decoded fragment of a URL that leads to the page itself; empty if it does not. */
    private String fragment(String address) {
        int hash = address.indexOf('#');
        String file = page.file().substring(page.file().lastIndexOf('/') + 1);
        if (hash < 0 || hash > 0 && !address.substring(0, hash).endsWith(file)) {
            return "";
        }
        String fragment = address.substring(hash + 1);
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return fragment;
        }
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
