package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A piece of HTML and what assistive technology is given of the element with the id "it", or else of the body's first. */
record Snippet(AccessibilityTree tree, Element it) {

    static Snippet of(String html) {
        Document document = Jsoup.parse(html);
        Element it = document.getElementById("it");
        return new Snippet(new AccessibilityTree(finder(document)), it == null ? document.body().child(0) : it);
    }

    private static ElementLookup finder(Document document) {
        return new ElementLookup() {
            @Override
            public Element byId(String id) {
                return document.getElementById(id);
            }

            @Override
            public List<Element> named(String name) {
                return document.getElementsByTag(name);
            }

            @Override
            public List<Element> having(String attribute) {
                return document.getElementsByAttribute(attribute);
            }
        };
    }

    /** As in {@code link "Om LSS"}; {@code -} when no role corresponds. */
    static String told(String html) {
        Snippet snippet = of(html);
        return snippet.role() + " \"" + snippet.name() + "\"";
    }

    String role() {
        Role role = tree.role(it);
        return role == null ? "-" : role.name();
    }

    String name() {
        return tree.name(it);
    }
}
