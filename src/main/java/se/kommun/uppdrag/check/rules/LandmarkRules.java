package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

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
        Element body = page.document().body();
        List<Element> mains = page.withRole("main").stream().filter(element -> !page.hidden(element)
                && (element.normalName().equals("main") || element.hasAttr("role"))).toList();
        if (mains.size() > 1) {
            findings.warning(mains.get(1), "several");
        } else if (mains.isEmpty() && !ElementText.isEmpty(body)) {
            findings.warning(body, "none");
        }
    }

    private static void names(HtmlPage page, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.exposed("nav", "aside", "section", "form")) {
            String kind = element.normalName();
            String name = page.name(element).strip().toLowerCase(Locale.ROOT);
            boolean isLandmark = !element.hasAttr("role") && !(name.isEmpty() && kind.matches("section|form"));
            if (isLandmark && !seen.add(kind + " " + name)) {
                findings.warning(element, name.isEmpty() ? "unnamed" : "same-name", kind, Snippets.of(name));
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
