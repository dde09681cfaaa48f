package se.kommun.uppdrag.check.rules;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Shortens text and tags of a page to one line, so that messages can quote them. */
final class Snippets {

    /** Quotes the text of an element. */
    static final MessageValue TEXT = (page, element) -> text(element);
    /** Quotes the accessible name of an element. */
    static final MessageValue NAME = (page, element) -> of(page.name(element));
    /** Quotes the start tag of an element. */
    static final MessageValue TAG = (page, element) -> tag(element);
    /** The name of the element itself, such as {@code p}. */
    static final MessageValue ELEMENT = (page, element) -> element.normalName();

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MAX_LENGTH = 70;
    private static final int MAX_TAG_LENGTH = 60;

    private Snippets() {}

    static String of(String text) {
        return shortened(text, MAX_LENGTH);
    }

    /** The text of the element, shortened. */
    static String text(Element element) {
        return of(ElementText.of(element));
    }

    /** Quotes an attribute of an element. */
    static MessageValue attribute(String name) {
        return (page, element) -> of(element.attr(name));
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
        String line = SPACE.matcher(text.strip()).replaceAll(" ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).stripTrailing() + "…";
    }
}
