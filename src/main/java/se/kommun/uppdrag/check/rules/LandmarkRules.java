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

    private static final Set<String> TOP_LEVEL = Set.of("banner", "contentinfo", "main");

    static final List<Rule> RULES = List.of(
            Rule.of("landmark-main", LandmarkRules::main),
            Rule.of("landmark-name", LandmarkRules::names),
            Rule.of("landmark-nested", LandmarkRules::topLevel),
            SkipLinkRule.RULE);

    private LandmarkRules() {}

    private static void main(HtmlPage page, Findings findings) {
        if (!page.isWholeDocument() || !page.all("frameset").isEmpty()) {
            return;
        }
        Element body = page.document().body();
        List<Element> mains = Landmarks.mains(page);
        if (mains.size() > 1) {
            findings.review(mains.get(0), "several");
        } else if (mains.isEmpty() && !ElementText.isEmpty(body)) {
            findings.warning(body, "none");
        }
    }

    /** Reports the first of several landmarks of one kind that cannot be told apart. */
    private static void names(HtmlPage page, Findings findings) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element element : Landmarks.of(page)) {
            String role = String.valueOf(page.accessibility().role(element));
            groups.computeIfAbsent(role + " " + TextKey.of(page.name(element)), any -> new ArrayList<>()).add(element);
        }
        groups.forEach((kind, group) -> {
            Element first = group.get(0);
            String name = page.name(first);
            if (group.size() > 1 && !kind.startsWith("main")) {
                findings.review(first, name.isEmpty() ? "unnamed" : "same-name", kind.substring(0, kind.indexOf(' ')), Snippets.of(name), group.size());
            }
        });
    }

    /** Reports a banner, main content or page footer inside another landmark, where a reader does not look for it. */
    private static void topLevel(HtmlPage page, Findings findings) {
        Set<Element> landmarks = new HashSet<>(Landmarks.of(page));
        for (Element element : Landmarks.of(page)) {
            Element outer = HtmlElements.nearest(element.parent(), landmarks::contains);
            Role role = page.accessibility().role(element);
            if (outer != null && role != null && TOP_LEVEL.contains(role.name())) {
                findings.review(element, "found", role, page.accessibility().role(outer));
            }
        }
    }
}
