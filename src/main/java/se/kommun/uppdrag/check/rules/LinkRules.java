package se.kommun.uppdrag.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Requires that links say where they lead and what file they download, and have a target. */
final class LinkRules {

    private static final Pattern TO_TOP = Pattern.compile("(?iu)(?<!\\p{L})(?:upp(?:åt)?|topp?(?:en)?|början)(?!\\p{L})");

    private static final Set<String> FILES = WordLists.of("download-file-types");
    private static final Pattern SIZE = Pattern.compile("(?iu)\\d[\\s.,]{0,4}(?:b|kb|mb|gb|kib|mib|bytes?|kilobyte|megabyte|k|m)\\b");
    private static final Pattern TYPES = Pattern.compile("(?iu)\\b(?:pdf|word|docx?|excel|xlsx?|power ?point|pptx?|odt|ods|odp|opendocument|rtf|zip|rar|7z|csv|epub|ms word|arkiv|archive)\\b");
    private static final int MAX_TEXT_AFTER = 60;

    static final List<Rule> RULES = List.of(
            VagueLinkRule.RULE,
            Rule.where("link-new-window", LinkRules::links, LinkRules::opensUnannouncedWindow, Snippets.TEXT),
            Rule.where("title-attribute-redundant", page -> page.having("title"), (page, element) ->
                    isTitleRedundant(element), Snippets.attribute("title")),
            Rule.of("link-adjacent-duplicate", LinkRules::adjacent),
            Rule.of("links-crowded", LinkRules::crowded),
            Rule.of("link-same-text", LinkRules::sameText),
            Rule.each("link-without-target", LinkRules::links, LinkRules::withoutTarget),
            Rule.each("link-text-hidden", LinkRules::links, LinkRules::hiddenText),
            Rule.each("link-file", LinkRules::links, LinkRules::file));

    private LinkRules() {}

    /** The links that are not hidden. */
    static List<Element> links(HtmlPage page) {
        return page.cached(LinkRules.class, each -> each.exposed("a", "area").stream().filter(link -> link.hasAttr("href")).toList());
    }

    private static boolean opensUnannouncedWindow(HtmlPage page, Element link) {
        return link.hasAttr("target") && !link.attr("target").matches("(?i)|_self|_parent|_top|_unfencedTop")
                && !LinkText.LEAVES.matcher(page.name(link) + " " + link.attr("title") + " " + ElementText.of(link) + " "
                        + description(page, link)).find();
    }

    private static String description(HtmlPage page, Element link) {
        return page.accessibility().references(link, "aria-describedby").stream().map(ElementText::of).collect(Collectors.joining(" "));
    }

    private static boolean isTitleRedundant(Element element) {
        String title = TextKey.of(element.attr("title"));
        return !title.isEmpty() && element.normalName().matches("a|button|img|input|h[1-6]|area")
                && (title.equals(TextKey.of(ElementText.of(element))) || title.equals(TextKey.of(element.attr("alt"))));
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

    /** Of the links with one text, reports the first that leads to another page than the first of them, and the first that leads to another place on its page. */
    private static void sameText(HtmlPage page, Findings findings) {
        Map<String, LinkDestination> first = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (Element link : page.withRole("link")) {
            String name = TextKey.of(page.name(link));
            LinkDestination destination = LinkDestination.of(page, link);
            if (name.isEmpty() || VagueLinkText.isVague(page.name(link)) || page.hidden(link) || destination == null) { // link-vague tells
                continue;
            }
            LinkDestination other = first.putIfAbsent(name, destination);
            if (other != null && !other.equals(destination)) {
                String key = other.isPlaceOnSamePage(destination) ? "places" : "found";
                if (reported.add(key + " " + name)) {
                    findings.review(link, key, Snippets.of(name));
                }
            }
        }
    }

    private static void withoutTarget(HtmlPage page, Element link, Findings findings) {
        String address = link.attr("href").strip().toLowerCase(Locale.ROOT);
        boolean script = address.startsWith("javascript:");
        boolean hash = address.equals("#") && !TO_TOP.matcher(page.name(link)).find();
        if ((script || (hash || address.isEmpty()) && !isNamedAsPage(page, link)) && !link.hasAttr("role")) {
            findings.review(link, script ? "script" : hash ? "hash" : "empty", Snippets.of(page.name(link)));
        }
    }

    /** Whether the link is called as the page itself, as in a table of contents: an empty address and # lead to the page. */
    private static boolean isNamedAsPage(HtmlPage page, Element link) {
        return PageNames.of(page).keys().contains(TextKey.of(page.name(link)));
    }

    private static void hiddenText(HtmlPage page, Element link, Findings findings) {
        if (link.firstElementChild() != null && VagueLinkText.isVague(page.name(link))) {
            link.children().stream().filter(child -> page.hidden(child) && !child.attr("aria-hidden").equals("true") && !ElementText.isEmpty(child))
                    .forEach(child -> findings.review(child, "found", Snippets.text(child)));
        }
    }

    /** Reports a link to a file that does not say the type and size of the file. */
    private static void file(HtmlPage page, Element link, Findings findings) {
        if (FILES.contains(FileType.of(link.attr("href").strip())) && !link.attr("href").startsWith("#") && !page.name(link).isEmpty()) {
            String text = page.name(link) + " " + ElementText.of(link) + " " + link.attr("title") + " " + textAfter(link);
            boolean type = TYPES.matcher(text).find();
            boolean size = SIZE.matcher(text).find();
            if (!type || !size) {
                findings.warning(link, type ? "size" : size ? "type" : "type-and-size", Snippets.text(link));
            }
        }
    }

    /** The text directly after a link, such as "(pdf, 250 kB)"; at most 60 characters. */
    private static String textAfter(Element link) {
        Node next = link.nextSibling();
        String text = next instanceof TextNode found ? found.text() : "";
        Node part = next != null && text.isBlank() && !(next instanceof Element) ? next.nextSibling() : next;
        if (part instanceof Element element && HtmlElements.isNamed(element, "span", "small", "em")) {
            text = ElementText.of(element);
        }
        return text.length() > MAX_TEXT_AFTER ? text.substring(0, MAX_TEXT_AFTER) : text;
    }
}
