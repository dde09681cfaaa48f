package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Shortens text and tags of a page to one line, so that messages can quote them. */
final class Snippets {

    private static final int MAX_LENGTH = 70;
    private static final int MAX_TAG_LENGTH = 60;

    private Snippets() {}

    static String of(String text) {
        return shortened(text, MAX_LENGTH);
    }

    /** The start tag of the element, shortened. */
    static String tag(Element element) {
        StringBuilder tag = new StringBuilder("<").append(element.tagName());
        for (Attribute attribute : element.attributes()) {
            tag.append(' ').append(attribute.getKey());
            if (!attribute.getValue().isEmpty()) {
                tag.append("=\"").append(attribute.getValue()).append('"');
            }
            if (tag.length() > MAX_TAG_LENGTH) {
                break;
            }
        }
        return shortened(tag.toString(), MAX_TAG_LENGTH) + ">";
    }

    private static String shortened(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).stripTrailing() + "…";
    }
}
