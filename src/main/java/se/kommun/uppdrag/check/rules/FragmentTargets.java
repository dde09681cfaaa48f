package se.kommun.uppdrag.check.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** The elements that the fragments of a page's own links lead to, such as {@code #content}. */
final class FragmentTargets {

    private final HtmlPage page;
    private final Map<String, Element> anchors = new HashMap<>();

    FragmentTargets(HtmlPage page) {
        this.page = page;
        page.all("a").stream().filter(anchor -> anchor.hasAttr("name")).forEach(anchor -> anchors.putIfAbsent(anchor.attr("name"), anchor));
    }

    /** The element on the page that a link leads to; null if it is no such link, or if it is hidden. */
    @Nullable Element of(Element link) {
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
}
