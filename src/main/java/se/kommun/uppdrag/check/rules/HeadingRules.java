package se.kommun.uppdrag.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import se.kommun.uppdrag.check.accessibility.CssDeclarations;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Requires real heading elements, without skipped levels, with a meaningful text and with contents after them. */
final class HeadingRules {

    private static final int MAX_WORDS_WITHOUT_HEADING = 300;
    private static final int MAX_LENGTH = 150;
    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]?");
    private static final Pattern SIZE = Pattern.compile("((?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++))(px|em|rem|pt|%)");
    /** Does not apply to texts that begin with "lorem" or end with a number. */
    private static final int MAX_VAGUE_LENGTH = 20;
    /** Matches lower-case texts. */
    private static final Pattern VAGUE = Pattern.compile("rubrik|underrubrik|heading|title|titel|text|mer|more|annat|övrigt|other|misc(ellaneous)?|"
            + "läs mer|read more|här|here|innehåll|content|sektion|section|stycke|del \\d+|part \\d+|\\d+|intro|blandat|diverse|lorem ipsum.*");
    private static final Pattern LIKE_HEADING = Pattern.compile("(?i)(?<![^\\s_-])(?:h[1-6]|heading|headline|rubrik|mellanrubrik|underrubrik)(?![^\\s_-])");

    private static final Evaluator SEPARATE_PART = QueryParser.parse("dialog, [role=dialog], aside, footer, nav, header");
    private static final Evaluator NO_HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6, table, nav, button, a, label, legend, summary, figcaption, form, "
            + "li, dl, blockquote, address, [role=heading], [role=alert], [role=dialog], [role=status]");

    static final List<Rule> RULES = List.of(
            Rule.of("heading-level-skipped", HeadingRules::skips),
            Rule.of("heading-h1-count", HeadingRules::singleH1),
            Rule.whereText("heading-fake", (page, block) -> isLikeHeading(block.element(), block.line())),
            Rule.of("headings-missing", HeadingRules::missing),
            Rule.where("heading-vague", HeadingRules::headings, (page, heading) -> isVague(name(page, heading)),
                    (page, heading) -> Snippets.of(name(page, heading))),
            Rule.where("heading-long", HeadingRules::headings, (page, heading) -> ElementText.of(heading).length() > MAX_LENGTH,
                    (page, heading) -> ElementText.of(heading).length(), Snippets.TEXT),
            Rule.of("question-unanswered", HeadingRules::unanswered));

    private HeadingRules() {}

    /** The headings that are not hidden. */
    static List<Element> headings(HtmlPage page) {
        return page.cached(HeadingRules.class, each -> each.withRole("heading").stream()
                .filter(element -> (isHeading(element.normalName()) || element.hasAttr("role")) && !each.accessibility().isHidden(element)).toList());
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static int level(Element heading) {
        String level = heading.attr("aria-level").strip();
        if (LEVEL.matcher(level).matches()) {
            return Integer.parseInt(level);
        }
        return isHeading(heading.normalName()) ? heading.normalName().charAt(1) - '0' : 2;
    }

    /** Certain in the main outline of a whole page; inside a part such as a dialog or aside, a skipped level may be correct. */
    private static void skips(HtmlPage page, Findings findings) {
        int before = 0;
        boolean outline = page.isWholeDocument();
        for (Element heading : headings(page)) {
            int level = level(heading);
            if (before > 0 && level > before + 1) {
                boolean certain = outline && heading.closest(SEPARATE_PART) == null;
                findings.errorOrReview(certain, heading, "found", Snippets.text(heading), level, before);
            }
            before = level;
        }
    }

    private static void singleH1(HtmlPage page, Findings findings) {
        if (!page.isWholeDocument() || !page.all("frameset").isEmpty()) {
            return;
        }
        List<Element> first = headings(page).stream().filter(heading -> level(heading) == 1).toList();
        if (first.isEmpty()) {
            findings.warning(page.document().body(), "none");
        } else if (first.size() > 1) {
            findings.warning(first.get(1), "several", first.size());
        }
    }

    private static boolean isLikeHeading(Element element, String line) {
        boolean isDiv = element.normalName().equals("div");
        return (isDiv || element.normalName().equals("p")) && line.length() >= 3 && line.length() <= 90 && !line.endsWith(".") && !line.endsWith(",")
                && (allBold(element, line) && followedByText(element) || large(element) || isDiv && LIKE_HEADING.matcher(element.className()).find())
                && element.closest(NO_HEADING) == null;
    }

    private static boolean allBold(Element element, String line) {
        return element.childrenSize() == 1 && line.length() <= 80 && !line.endsWith(":") && !line.endsWith("!")
                && HtmlElements.isNamed(element.child(0), "b", "strong", "big", "u") && ElementText.of(element.child(0)).length() == line.length();
    }

    private static boolean followedByText(Element element) {
        Element next = element.nextElementSibling();
        return next != null && HtmlElements.isNamed(next, "p", "ul", "ol", "div") && !ElementText.isEmpty(next);
    }

    private static boolean large(Element element) {
        if (!element.hasAttr("style")) {
            return false;
        }
        CssDeclarations style = CssDeclarations.of(element);
        String weight = style.get("font-weight");
        boolean isBold = weight.startsWith("bold") || weight.matches("[6-9]00") || element.selectFirst("> b, > strong") != null;
        Matcher size = SIZE.matcher(style.get("font-size"));
        if (!size.matches()) {
            return isBold && style.get("font-size").matches("x-large|xx-large|xxx-large");
        }
        double number = Double.parseDouble(size.group(1));
        double pixels = switch (size.group(2)) {
            case "px" -> number;
            case "pt" -> number * 4 / 3;
            case "%" -> number * 16 / 100;
            default -> number * 16;
        };
        return pixels >= 20 && isBold || (size.group(2).equals("pt") ? number : pixels) >= 24 && followedByText(element);
    }

    private static void missing(HtmlPage page, Findings findings) {
        int words = 0;
        TextBlock first = null;
        Set<Element> headings = new HashSet<>(headings(page));
        for (TextBlock block : page.prose().blocks()) {
            if (headings.contains(block.element()) || HtmlElements.isNamed(block.element(), "li", "td", "dd")) {
                words = 0;
                first = null;
            } else if (HtmlElements.isNamed(block.element(), "p", "div", "body", "main", "article", "section")) {
                first = first == null ? block : first;
                words += block.words().size();
                if (words > MAX_WORDS_WITHOUT_HEADING) {
                    findings.review(first.element(), "found", MAX_WORDS_WITHOUT_HEADING);
                    return;
                }
            }
        }
    }

    private static String name(HtmlPage page, Element heading) {
        return page.name(heading).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isVague(String text) {
        return (text.length() <= MAX_VAGUE_LENGTH || text.startsWith("lorem") || Character.isDigit(text.charAt(text.length() - 1)))
                && VAGUE.matcher(text).matches();
    }

    /** Reports a heading or summary that asks a question without an answer after it. */
    private static void unanswered(HtmlPage page, Findings findings) {
        for (Element heading : page.all("h2", "h3", "h4", "h5", "h6")) {
            Element next = heading.nextElementSibling();
            if (ElementText.of(heading).endsWith("?") && (next == null ? isLastContent(heading)
                    : isHeading(next.normalName()) && next.normalName().compareTo(heading.normalName()) <= 0)) {
                findings.warning(heading, "heading", Snippets.of(heading.text()));
            }
        }
        for (Element details : page.all("details")) {
            Element summary = details.selectFirst("summary");
            if (summary != null && details.text().strip().equals(summary.text().strip()) && details.select("img, video, audio").isEmpty()) {
                findings.warning(summary, "details", Snippets.of(summary.text()));
            }
        }
    }

    private static boolean isLastContent(Element heading) {
        return heading.parent() != null && heading.parent().text().strip().equals(heading.text().strip())
                && heading.parent().nextElementSibling() == null;
    }
}
