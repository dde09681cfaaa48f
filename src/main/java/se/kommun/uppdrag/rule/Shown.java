package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** How messages show what is on the page. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    /** The start tag, shortened. */
    static String tag(Element element) {
        StringBuilder tag = new StringBuilder("<").append(element.tagName());
        for (Attribute attribute : element.attributes()) {
            tag.append(' ').append(attribute.getKey());
            if (!attribute.getValue().isEmpty()) {
                tag.append("=\"").append(attribute.getValue()).append('"');
            }
            if (tag.length() > MOST) {
                break;
            }
        }
        return text(tag.toString()) + ">";
    }

    /** Text on one line, shortened. */
    static String text(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() <= MOST ? flat : flat.substring(0, MOST - 1).stripTrailing() + "…";
    }
}
