package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Requires that links say where they lead, and have a target. */
final class LinkRules {

    private static final Pattern TO_TOP = Pattern.compile("(?iu)topp|upp|top|början");

    static final List<Rule> RULES = List.of(
            Rule.of("link-vague", LinkRules::vague),
            Rule.of("link-new-window", LinkRules::newWindow),
            Rule.of("title-attribute-redundant", LinkRules::title),
            Rule.of("link-adjacent-duplicate", LinkRules::adjacent),
            Rule.of("links-crowded", LinkRules::crowded),
            Rule.of("link-same-text", LinkRules::sameText),
            Rule.of("link-without-target", LinkRules::withoutTarget),
            Rule.of("link-text-hidden", LinkRules::hiddenText));

    private LinkRules() {}

    /** The links that are not hidden. */
    static List<Element> links(HtmlPage page) {
        return page.cached(LinkRules.class, each -> each.exposed("a", "area").stream().filter(link -> link.hasAttr("href")).toList());
    }

    private static void vague(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            String name = LinkText.own(page.accessibility(), link);
            if (name.isEmpty() || !page.accessibility().is(link, "link")) {
                continue;
            }
            if (VagueTexts.has(name)) {
                findings.review(link, "vague", Snippets.of(name));
            } else if (LinkText.isAddress(name)) {
                findings.review(link, "address", Snippets.of(name));
            }
        }
    }

    private static void newWindow(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            if (link.hasAttr("target") && !link.attr("target").matches("(?i)|_self|_parent|_top|_unfencedTop")
                    && !LinkText.LEAVES.matcher(page.accessibility().name(link) + " " + link.attr("title") + " " + ElementText.of(link) + " "
                            + description(page, link)).find()) {
                findings.warning(link, "found", Snippets.of(ElementText.of(link)));
            }
        }
    }

    private static String description(HtmlPage page, Element link) {
        StringBuilder text = new StringBuilder();
        page.accessibility().references(link, "aria-describedby").forEach(each -> text.append(ElementText.of(each)).append(' '));
        return text.toString();
    }

    private static void title(HtmlPage page, Findings findings) {
        for (Element element : page.having("title")) {
            String title = ElementText.key(element.attr("title"));
            if (!title.isEmpty() && element.normalName().matches("a|button|img|input|h[1-6]|area")
                    && (title.equals(ElementText.key(ElementText.of(element))) || title.equals(ElementText.key(element.attr("alt"))))) {
                findings.warning(element, "found", Snippets.of(element.attr("title")));
            }
        }
    }

    private static void adjacent(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            Element next = HtmlElements.next(link);
            String address = link.attr("href").strip();
            if (next != null && next.normalName().equals("br")) {
                next = HtmlElements.next(next);
            }
            if (next != null && next.normalName().equals("a") && !address.isEmpty() && !address.startsWith("#") && address.equals(next.attr("href").strip())) {
                findings.warning(next, "found", Snippets.of(address));
            }
        }
    }

    private static void crowded(HtmlPage page, Findings findings) {
        Set<Element> seen = new HashSet<>();
        for (Element link : links(page)) {
            if (HtmlElements.next(link) == null) {
                continue;
            }
            int run = 0;
            for (Element each = link; each != null && isUnstyled(each) && seen.add(each); each = HtmlElements.next(each)) {
                run++;
            }
            if (run >= 3) {
                findings.warning(link, "found", run);
            }
        }
    }

    private static boolean isUnstyled(Element link) {
        return link.normalName().equals("a") && link.hasAttr("href") && !link.hasAttr("class") && !link.hasAttr("style") && !link.hasAttr("role")
                && !ElementText.isEmpty(link);
    }

    private static void sameText(HtmlPage page, Findings findings) {
        Map<String, Element> first = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (Element link : links(page)) {
            String name = page.accessibility().name(link).strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty() || !page.accessibility().is(link, "link")) {
                continue;
            }
            Element other = first.putIfAbsent(name, link);
            if (other != null && !address(other).equals(address(link)) && reported.add(name)) {
                findings.review(link, "found", Snippets.of(name));
            }
        }
    }

    private static String address(Element link) {
        return link.attr("href").strip().replaceFirst("^https?:", "").replaceFirst("/$", "");
    }

    private static void withoutTarget(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            String address = link.attr("href").strip().toLowerCase(Locale.ROOT);
            boolean script = address.startsWith("javascript:");
            boolean hash = address.equals("#") && !TO_TOP.matcher(page.accessibility().name(link)).find();
            if ((script || hash || address.isEmpty()) && !link.hasAttr("role")) {
                String name = Snippets.of(page.accessibility().name(link));
                findings.review(link, script ? "script" : address.isEmpty() ? "empty" : "hash", name);
            }
        }
    }

    private static void hiddenText(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element link : links(page)) {
            if (link.firstElementChild() != null && VagueTexts.has(tree.name(link))) {
                for (Element child : link.children()) {
                    if (tree.isHidden(child) && !child.attr("aria-hidden").equals("true") && !ElementText.isEmpty(child)) {
                        findings.review(child, "found", Snippets.of(ElementText.of(child)));
                    }
                }
            }
        }
    }
}
