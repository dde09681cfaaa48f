package se.kommun.uppdrag.rule;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.kommun.uppdrag.aria.AccessibilityTree;

/** A page as rules see it: parsed once, with what several rules ask for worked out once. Not for several threads. */
public final class HtmlPage {

    private final String file;
    private final String html;
    private final Document document;
    private final Map<String, Element> byId = new HashMap<>();
    private final AccessibilityTree accessibility;

    private HtmlPage(String file, String html, Document document) {
        this.file = file;
        this.html = html;
        this.document = document;
        for (Element element : document.getElementsByAttribute("id")) {
            byId.putIfAbsent(element.id(), element);
        }
        this.accessibility = new AccessibilityTree(document, byId::get);
    }

    /** Parses as a browser does; any text becomes a page. {@code file} is the path that findings carry. */
    public static HtmlPage parse(String file, String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return new HtmlPage(file, html, parser.parseInput(html, ""));
    }

    public String file() {
        return file;
    }

    /** The page as text. */
    public String html() {
        return html;
    }

    public Document document() {
        return document;
    }

    /** The first element with the id, or null. */
    public Element byId(String id) {
        return byId.get(id);
    }

    /** Roles, names, what is hidden and what takes focus. */
    public AccessibilityTree accessibility() {
        return accessibility;
    }
}
