package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.Role;

/** Finds the landmarks of a page. */
final class Landmarks {

    private static final Set<String> ELEMENTS = Set.of("aside", "footer", "form", "header", "main", "nav", "search", "section");

    private Landmarks() {}

    /** The main landmarks that are not hidden. */
    static List<Element> mains(HtmlPage page) {
        return page.withRole("main").stream().filter(element -> !page.hidden(element)
                && (element.normalName().equals("main") || element.hasAttr("role"))).toList();
    }

    /** The landmarks that are not hidden. A form or section is one only if it has a name. */
    static List<Element> of(HtmlPage page) {
        return page.cached(Landmarks.class, each -> each.outsideTemplates().stream().filter(element -> isLandmark(each, element)).toList());
    }

    private static boolean isLandmark(HtmlPage page, Element element) {
        if (!element.hasAttr("role") && !ELEMENTS.contains(element.normalName()) || page.hidden(element)) {
            return false;
        }
        Role role = page.accessibility().role(element);
        return element.normalName().equals("form") && !element.hasAttr("role") ? !page.name(element).isBlank()
                : role != null && role.inherits("landmark");
    }
}
