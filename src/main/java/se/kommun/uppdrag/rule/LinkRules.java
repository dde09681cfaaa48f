package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.report.Severity;

/** Links say where they lead, and lead there. */
final class LinkRules {

    private static final Set<String> FILES = Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "zip", "rar", "7z",
            "csv", "epub", "dot", "dotx");
    private static final Pattern SIZE = Pattern.compile("(?iu)\\d[\\s.,]{0,4}(?:b|kb|mb|gb|kib|mib|bytes?|kilobyte|megabyte|k|m)\\b");
    private static final Pattern TYPES = Pattern.compile("(?iu)\\b(?:pdf|word|docx?|excel|xlsx?|power ?point|pptx?|odt|ods|odp|opendocument|rtf|zip|rar|7z|csv|epub|ms word|arkiv|archive)\\b");
    private static final Pattern TO_TOP = Pattern.compile("(?iu)topp|upp|top|början");

    static final List<Rule> RULES = List.of(
            PageRule.of("lank-intetsagande", Severity.REVIEW, "Länktexten säger vart länken går",
                    "Den som lyssnar går ofta från länk till länk, utan texten omkring.",
                    "Skriv länken så att den går att förstå ensam, till exempel \"Läs mer om ledsagning\".", "2.4.4 2.4.9", "", LinkRules::vague),
            PageRule.of("lank-nytt-fonster", Severity.WARNING, "Den som öppnar ett nytt fönster varnas",
                    "Den som inte märker att ett nytt fönster öppnats hittar inte tillbaka.",
                    "Ta bort target, eller skriv att länken öppnas i ett nytt fönster.", "3.2.5", "", LinkRules::newWindow),
            PageRule.of("title-dubbel", Severity.WARNING, "title upprepar inte texten",
                    "Den som lyssnar får höra samma sak två gånger.",
                    "Ta bort title.", "2.4.4", "", LinkRules::title),
            PageRule.of("lank-granne", Severity.WARNING, "Länkar bredvid varandra går till olika sidor",
                    "Den som lyssnar eller går med tangentbordet får samma länk två gånger.",
                    "Slå ihop länkarna till en, med bild och text i.", "2.4.4", "", LinkRules::neighbours),
            PageRule.of("lankar-tatt", Severity.WARNING, "Länkar i rad är skilda åt",
                    "När bara ett mellanslag skiljer länkar åt är det svårt att se och höra var en slutar.",
                    "Gör länkarna till en lista.", "1.3.1", "", LinkRules::crowded),
            PageRule.of("lank-samma-text", Severity.REVIEW, "Länkar med samma text går till samma sida",
                    "Den som lyssnar kan inte skilja länkarna åt.",
                    "Skriv olika länktexter när sidorna är olika.", "2.4.9", "b20e66", LinkRules::sameText),
            PageRule.of("lank-fil", Severity.WARNING, "Länkar till filer säger filens typ och storlek",
                    "En stor fil, eller en som behöver ett annat program, kommer som en överraskning.",
                    "Skriv till exempel \"(pdf, 250 kB)\" sist i länktexten.", "2.4.4", "", LinkRules::file),
            PageRule.of("lank-utan-mal", Severity.REVIEW, "Länkar går någonstans",
                    "En länk till # eller ett skript är en knapp i förklädnad. Den går inte att öppna i en ny flik eller utan skript.",
                    "Skriv en riktig adress, eller gör länken till en knapp (button).", "2.1.1 4.1.2", "", LinkRules::nowhere),
            PageRule.of("lank-dold-text", Severity.REVIEW, "Text som förklarar en länk når skärmläsaren",
                    "display:none döljer texten för alla, också för den som lyssnar.",
                    "Dölj texten med en klass som bara döljer den för ögat, eller visa den.", "2.4.4", "", LinkRules::hiddenText));

    private LinkRules() {}

    private static List<Element> links(HtmlPage page) {
        return page.once(LinkRules.class, LinkRules::find);
    }

    private static List<Element> find(HtmlPage page) {
        List<Element> found = new ArrayList<>();
        for (Element link : page.all("a", "area")) {
            if (link.hasAttr("href") && !page.accessibility().hidden(link)) {
                found.add(link);
            }
        }
        return found;
    }

    private static void vague(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            String name = LinkText.own(page.accessibility(), link);
            if (name.isEmpty() || !page.accessibility().is(link, "link")) {
                continue;
            }
            if (VagueTexts.has(name)) {
                findings.review(link, "Länken \"" + Quote.of(name) + "\" säger inte vart den går.");
            } else if (LinkText.isAddress(name)) {
                findings.review(link, "Länktexten är en adress, " + Quote.of(name) + ", och säger inte vad som finns där.");
            }
        }
    }

    private static void newWindow(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            if (link.hasAttr("target") && !link.attr("target").matches("(?i)|_self|_parent|_top|_unfencedTop")
                    && !LinkText.LEAVES.matcher(page.accessibility().name(link) + " " + link.attr("title") + " " + Texts.of(link) + " "
                            + described(page, link)).find()) {
                findings.warning(link, "Länken \"" + Quote.of(Texts.of(link)) + "\" öppnar ett nytt fönster utan att säga det.");
            }
        }
    }

    private static String described(HtmlPage page, Element link) {
        StringBuilder text = new StringBuilder();
        page.accessibility().references(link, "aria-describedby").forEach(each -> text.append(Texts.of(each)).append(' '));
        return text.toString();
    }

    private static void title(HtmlPage page, Findings findings) {
        for (Element element : page.having("title")) {
            String title = Texts.key(element.attr("title"));
            if (!title.isEmpty() && element.normalName().matches("a|button|img|input|h[1-6]|area")
                    && (title.equals(Texts.key(Texts.of(element))) || title.equals(Texts.key(element.attr("alt"))))) {
                findings.warning(element, "title upprepar texten \"" + Quote.of(element.attr("title")) + "\".");
            }
        }
    }

    /** The next element if nothing but blanks stands between. */
    private static Element next(Element element) {
        Node node = element.nextSibling();
        while (node instanceof TextNode text && text.getWholeText().replace('\u00A0', ' ').isBlank()) {
            node = node.nextSibling();
        }
        return node instanceof Element found ? found : null;
    }

    private static void neighbours(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            Element next = next(link);
            String address = link.attr("href").strip();
            if (next != null && next.normalName().equals("br")) {
                next = next(next);
            }
            if (next != null && next.normalName().equals("a") && !address.isEmpty() && !address.startsWith("#") && address.equals(next.attr("href").strip())) {
                findings.warning(next, "Länken går till samma sida som länken före: " + Quote.of(address) + ".");
            }
        }
    }

    private static void crowded(HtmlPage page, Findings findings) {
        Set<Element> seen = new HashSet<>();
        for (Element link : links(page)) {
            if (next(link) == null) {
                continue;
            }
            int run = 0;
            for (Element each = link; each != null && plain(each) && seen.add(each); each = next(each)) {
                run++;
            }
            if (run >= 3) {
                findings.warning(link, run + " länkar i rad skiljs bara åt av mellanslag.");
            }
        }
    }

    private static boolean plain(Element link) {
        return link.normalName().equals("a") && link.hasAttr("href") && !link.hasAttr("class") && !link.hasAttr("style") && !link.hasAttr("role")
                && !Texts.isEmpty(link);
    }

    private static void sameText(HtmlPage page, Findings findings) {
        Map<String, Element> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Element link : links(page)) {
            String name = page.accessibility().name(link).strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty() || !page.accessibility().is(link, "link")) {
                continue;
            }
            Element other = first.putIfAbsent(name, link);
            if (other != null && !address(other).equals(address(link)) && told.add(name)) {
                findings.review(link, "Två länkar heter \"" + Quote.of(name) + "\" men går till olika sidor.");
            }
        }
    }

    private static String address(Element link) {
        return link.attr("href").strip().replaceFirst("^https?:", "").replaceFirst("/$", "");
    }

    private static void file(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            if (!FILES.contains(FileType.of(link.attr("href").strip())) || link.attr("href").startsWith("#")) {
                continue;
            }
            String text = page.accessibility().name(link) + " " + Texts.of(link) + " " + link.attr("title") + " " + after(link);
            boolean type = TYPES.matcher(text).find();
            boolean size = SIZE.matcher(text).find();
            if (!type || !size) {
                findings.warning(link, "Länken \"" + Quote.of(Texts.of(link)) + "\" går till en fil men säger inte "
                        + (type ? "hur stor den är." : size ? "vilken typ den har." : "vilken typ eller storlek den har."));
            }
        }
    }

    /** The few words that stand right after a link, such as "(pdf, 250 kB)". */
    private static String after(Element link) {
        Node next = link.nextSibling();
        String text = next instanceof TextNode found ? found.text() : "";
        if (text.isBlank() && next != null && next.nextSibling() instanceof Element element && element.normalName().matches("span|small|em")) {
            text = Texts.of(element);
        } else if (next instanceof Element element && element.normalName().matches("span|small|em")) {
            text = Texts.of(element);
        }
        return text.length() > 60 ? text.substring(0, 60) : text;
    }

    private static void nowhere(HtmlPage page, Findings findings) {
        for (Element link : links(page)) {
            String address = link.attr("href").strip().toLowerCase(Locale.ROOT);
            boolean script = address.startsWith("javascript:");
            boolean hash = address.equals("#") && !TO_TOP.matcher(page.accessibility().name(link)).find();
            if ((script || hash || address.isEmpty()) && !link.hasAttr("role")) {
                String name = Quote.of(page.accessibility().name(link));
                findings.review(link, "Länken \"" + name + (script ? "\" kör ett skript." : address.isEmpty() ? "\" har en tom adress."
                        : "\" går till #, som inte är någonstans."));
            }
        }
    }

    private static void hiddenText(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element link : links(page)) {
            if (link.firstElementChild() != null && VagueTexts.has(tree.name(link))) {
                for (Element child : link.children()) {
                    if (tree.hidden(child) && !child.attr("aria-hidden").equals("true") && !Texts.isEmpty(child)) {
                        findings.review(child, "Texten \"" + Quote.of(Texts.of(child)) + "\" förklarar länken men är dold för alla.");
                    }
                }
            }
        }
    }
}
