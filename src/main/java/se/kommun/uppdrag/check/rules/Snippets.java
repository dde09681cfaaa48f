package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is on a page as messages quote it: on one line, and not too long. */
final class Snippets {

    private static final int LONGEST = 70;
    private static final int LONGEST_TAG = 60;

    private Snippets() {}

    static String of(String text) {
        return shortened(text, LONGEST);
    }

    /** The start tag. */
    static String tag(@Nullable Element element) {
        StringBuilder tag = new StringBuilder("<").append(element.tagName());
        for (Attribute attribute : element.attributes()) {
            tag.append(' ').append(attribute.getKey());
            if (!attribute.getValue().isEmpty()) {
                tag.append("=\"").append(attribute.getValue()).append('"');
            }
            if (tag.length() > LONGEST_TAG) {
                break;
            }
        }
        return shortened(tag.toString(), LONGEST_TAG) + ">";
    }

    private static String shortened(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).stripTrailing() + "…";
    }
}
