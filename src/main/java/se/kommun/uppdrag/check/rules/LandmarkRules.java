package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that the parts of a page are landmarks and can be skipped. */
final class LandmarkRules {

    private static final int MIN_LINKS = 5;

    static final List<Rule> RULES = List.of(
            Rule.of("landmark-main", LandmarkRules::main),
            Rule.of("landmark-name", LandmarkRules::names),
            Rule.of("skip-link", LandmarkRules::skip));

    private LandmarkRules() {}

    private static void main(HtmlPage page, Findings findings) {
        if (!page.isWholeDocument() || !page.all("frameset").isEmpty()) {
            return;
        }
        Element first = null;
        for (Element element : page.outsideTemplates()) {
            if ((element.normalName().equals("main") || element.hasAttr("role")) && page.accessibility().is(element, "main")
                    && page.accessibility().visibility(element) != Visibility.HIDDEN) {
                if (first != null) {
                    findings.warning(element, "several");
                    return;
                }
                first = element;
            }
        }
        if (first == null && !ElementText.isEmpty(page.document().body())) {
            findings.warning(page.document().body(), "none");
        }
    }

    private static void names(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Map<String, Element> seen = new HashMap<>();
        for (Element element : page.all("nav", "aside", "section", "form")) {
            String kind = element.normalName();
            String name = tree.name(element).strip().toLowerCase(Locale.ROOT);
            boolean needsName = kind.equals("section") || kind.equals("form");
            if (tree.isHidden(element) || element.hasAttr("role") || needsName && name.isEmpty()) {
                continue;
            }
            if (seen.putIfAbsent(kind + " " + name, element) != null) {
                findings.warning(element, name.isEmpty() ? "unnamed" : "same-name", kind, Snippets.of(name));
            }
        }
    }

    private static void skip(HtmlPage page, Findings findings) {
        if (!page.isWholeDocument()) {
            return;
        }
        int links = 0;
        Element main = page.all("main").stream().findFirst().orElse(null);
        for (Element element : page.outsideTemplates()) {
            if (element == main || element.normalName().equals("h1") && main == null) {
                break;
            }
            if (element.normalName().equals("a") && element.hasAttr("href") && !page.accessibility().isHidden(element)) {
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
