package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;

/** Requires that the parts of a page are landmarks and can be skipped. */
final class LandmarkRules {

    private static final int MIN_LINKS = 5;
    private static final Set<String> ELEMENTS = Set.of("aside", "footer", "form", "header", "main", "nav", "search", "section");
    private static final Set<String> TOP_LEVEL = Set.of("banner", "contentinfo", "main");

    static final List<Rule> RULES = List.of(
            Rule.of("landmark-main", LandmarkRules::main),
            Rule.of("landmark-name", LandmarkRules::names),
            Rule.of("landmark-nested", LandmarkRules::topLevel),
            Rule.of("skip-link", LandmarkRules::skip));

    private LandmarkRules() {}

    private static void main(HtmlPage page, Findings findings) {
        if (!page.isWholeDocument() || !page.all("frameset").isEmpty()) {
            return;
        }
        Element body = page.document().body();
        List<Element> mains = mains(page);
        if (mains.size() > 1) {
            findings.review(mains.get(0), "several");
        } else if (mains.isEmpty() && !ElementText.isEmpty(body)) {
            findings.warning(body, "none");
        }
    }

    /** The main landmarks that are not hidden. */
    static List<Element> mains(HtmlPage page) {
        return page.withRole("main").stream().filter(element -> !page.hidden(element)
                && (element.normalName().equals("main") || element.hasAttr("role"))).toList();
    }

    /** Reports the first of several landmarks of one kind that cannot be told apart. */
    private static void names(HtmlPage page, Findings findings) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element element : landmarks(page)) {
            String role = String.valueOf(page.accessibility().role(element));
            groups.computeIfAbsent(role + " " + ElementText.key(page.name(element)), any -> new ArrayList<>()).add(element);
        }
        groups.forEach((kind, group) -> {
            Element first = group.get(0);
            String name = page.name(first);
            if (group.size() > 1 && !kind.startsWith("main")) {
                findings.review(first, name.isEmpty() ? "unnamed" : "same-name", kind.substring(0, kind.indexOf(' ')), Snippets.of(name), group.size());
            }
        });
    }

    /** The landmarks that are not hidden. A form or section is one only if it has a name. */
    static List<Element> landmarks(HtmlPage page) {
        return page.cached(LandmarkRules.class, each -> each.outsideTemplates().stream().filter(element -> isLandmark(each, element)).toList());
    }

    private static boolean isLandmark(HtmlPage page, Element element) {
        if (!element.hasAttr("role") && !ELEMENTS.contains(element.normalName()) || page.hidden(element)) {
            return false;
        }
        Role role = page.accessibility().role(element);
        return element.normalName().equals("form") && !element.hasAttr("role") ? !page.name(element).isBlank()
                : role != null && role.inherits("landmark");
    }

    /** Reports a banner, main content or page footer inside another landmark, where a reader does not look for it. */
    private static void topLevel(HtmlPage page, Findings findings) {
        Set<Element> landmarks = new HashSet<>(landmarks(page));
        for (Element element : landmarks(page)) {
            Element outer = HtmlElements.nearest(element.parent(), landmarks::contains);
            Role role = page.accessibility().role(element);
            if (outer != null && role != null && TOP_LEVEL.contains(role.name())) {
                findings.review(element, "found", role, page.accessibility().role(outer));
            }
        }
    }

    private static void skip(HtmlPage page, Findings findings) {
        if (!page.isWholeDocument()) {
            return;
        }
        int links = 0;
        Element main = page.first("main");
        for (Element element : page.outsideTemplates()) {
            if (element == main || element.normalName().equals("h1") && main == null) {
                break;
            }
            if (element.normalName().equals("a") && element.hasAttr("href") && !page.hidden(element)) {
                String address = element.attr("href").strip();
                if (address.length() > 1 && address.startsWith("#") && links < 3) {
                    return;
                }
                links++;
            }
        }
        if (links >= MIN_LINKS) {
            findings.warning(page.document().body(), "found", links);
        }
    }
}
