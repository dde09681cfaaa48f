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

/** Requires real heading elements, without skipped levels and with a meaningful text. */
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
            Rule.of("heading-fake", HeadingRules::fake),
            Rule.of("headings-missing", HeadingRules::missing),
            Rule.of("heading-vague", HeadingRules::vague),
            Rule.of("heading-long", HeadingRules::tooLong));

    private HeadingRules() {}

    private static List<Element> headings(HtmlPage page) {
        return page.cached(HeadingRules.class, each -> each.roles().of("heading").stream()
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
                findings.errorOrReview(certain, heading, "found", Snippets.of(ElementText.of(heading)), level, before);
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

    private static void fake(HtmlPage page, Findings findings) {
        for (TextBlock block : page.prose().blocks()) {
            Element element = block.element();
            String line = block.line();
            String name = element.normalName();
            boolean paragraph = name.equals("p") || name.equals("div");
            if (!paragraph || line.length() < 3 || line.length() > 90 || line.endsWith(".") || line.endsWith(",")) {
                continue;
            }
            boolean looksLikeHeading = allBold(element, line) && followedByText(element) || large(element)
                    || name.equals("div") && !element.className().isEmpty() && LIKE_HEADING.matcher(element.className()).find();
            if (looksLikeHeading && element.closest(NO_HEADING) == null) {
                findings.review(element, "found", Snippets.of(line));
            }
        }
    }

    private static boolean allBold(Element element, String line) {
        if (element.childrenSize() == 1 && line.length() <= 80 && !line.endsWith(":") && !line.endsWith("!")) {
            Element child = element.child(0);
            return (child.normalName().equals("b") || child.normalName().equals("strong") || child.normalName().equals("big") || child.normalName().equals("u"))
                    && ElementText.of(child).length() == line.length();
        }
        return false;
    }

    private static boolean followedByText(Element element) {
        Element next = element.nextElementSibling();
        return next != null && (next.normalName().equals("p") || next.normalName().equals("ul") || next.normalName().equals("ol")
                || next.normalName().equals("div")) && !ElementText.isEmpty(next);
    }

    private static boolean large(Element element) {
        if (!element.hasAttr("style")) {
            return false;
        }
        CssDeclarations style = CssDeclarations.of(element);
        String weight = style.get("font-weight");
        Matcher size = SIZE.matcher(style.get("font-size"));
        boolean big = style.get("font-size").matches("x-large|xx-large|xxx-large") || size.matches() && switch (size.group(2)) {
            case "px" -> number(size) >= 20;
            case "pt" -> number(size) >= 15;
            case "%" -> number(size) >= 125;
            default -> number(size) >= 1.25;
        };
        return big && (weight.startsWith("bold") || weight.matches("[6-9]00") || element.selectFirst("> b, > strong") != null) || big && size.matches()
                && number(size) >= (size.group(2).endsWith("em") ? 1.5 : size.group(2).equals("%") ? 150 : 24) && followedByText(element);
    }

    private static double number(Matcher size) {
        return Double.parseDouble(size.group(1));
    }

    private static void missing(HtmlPage page, Findings findings) {
        int words = 0;
        TextBlock first = null;
        Set<Element> headings = new HashSet<>(headings(page));
        for (TextBlock block : page.prose().blocks()) {
            String name = block.element().normalName();
            if (headings.contains(block.element())) {
                words = 0;
                first = null;
            } else if (name.equals("p") || name.equals("div") || name.equals("body") || name.equals("main") || name.equals("article") || name.equals("section")) {
                first = first == null ? block : first;
                words += block.words().size();
                if (words > MAX_WORDS_WITHOUT_HEADING) {
                    findings.review(first.element(), "found", MAX_WORDS_WITHOUT_HEADING);
                    return;
                }
            } else if (name.equals("li") || name.equals("td") || name.equals("dd")) {
                words = 0;
                first = null;
            }
        }
    }

    private static void vague(HtmlPage page, Findings findings) {
        for (Element heading : headings(page)) {
            String text = page.accessibility().name(heading).strip().toLowerCase(Locale.ROOT);
            if ((text.length() <= MAX_VAGUE_LENGTH || text.startsWith("lorem") || Character.isDigit(text.charAt(text.length() - 1))) && VAGUE.matcher(text).matches()) {
                findings.review(heading, "found", Snippets.of(text));
            }
        }
    }

    private static void tooLong(HtmlPage page, Findings findings) {
        for (Element heading : headings(page)) {
            String text = ElementText.of(heading);
            if (text.length() > MAX_LENGTH) {
                findings.warning(heading, "found", text.length(), Snippets.of(text));
            }
        }
    }
}
