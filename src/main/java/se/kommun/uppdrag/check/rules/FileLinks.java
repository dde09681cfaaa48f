package se.kommun.uppdrag.check.rules;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Requires that a link to a file states the type and size of the file. */
final class FileLinks {

    static final Rule RULE = Rule.of("link-file", FileLinks::check);

    private static final Set<String> FILES = Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "zip", "rar", "7z",
            "csv", "epub", "dot", "dotx");
    private static final Pattern SIZE = Pattern.compile("(?iu)\\d[\\s.,]{0,4}(?:b|kb|mb|gb|kib|mib|bytes?|kilobyte|megabyte|k|m)\\b");
    private static final Pattern TYPES = Pattern.compile("(?iu)\\b(?:pdf|word|docx?|excel|xlsx?|power ?point|pptx?|odt|ods|odp|opendocument|rtf|zip|rar|7z|csv|epub|ms word|arkiv|archive)\\b");

    private FileLinks() {}

    private static void check(HtmlPage page, Findings findings) {
        for (Element link : LinkRules.links(page)) {
            if (!FILES.contains(FileType.of(link.attr("href").strip())) || link.attr("href").startsWith("#")) {
                continue;
            }
            String text = page.accessibility().name(link) + " " + ElementText.of(link) + " " + link.attr("title") + " " + textAfter(link);
            boolean type = TYPES.matcher(text).find();
            boolean size = SIZE.matcher(text).find();
            if (!type || !size) {
                findings.warning(link, type ? "size" : size ? "type" : "type-and-size", Snippets.of(ElementText.of(link)));
            }
        }
    }

    /** The text directly after a link, such as "(pdf, 250 kB)"; at most 60 characters. */
    private static String textAfter(Element link) {
        Node next = link.nextSibling();
        String text = next instanceof TextNode found ? found.text() : "";
        if (text.isBlank() && next != null && next.nextSibling() instanceof Element element && element.normalName().matches("span|small|em")) {
            text = ElementText.of(element);
        } else if (next instanceof Element element && element.normalName().matches("span|small|em")) {
            text = ElementText.of(element);
        }
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
