package se.kommun.uppdrag.check.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a page declares in its first 1,024 bytes, by the HTML standard (prescan a byte stream to determine its encoding). */
final class EncodingDeclaration {

    private static final int BYTES = 1_024;
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");
    private static final Pattern META = Pattern.compile("(?i)<meta[ \\t\\n\\f\\r/]");

    private static final Pattern VALUE = Pattern.compile("\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\"' \\t\\n\\f\\r/;][^ \\t\\n\\f\\r/;]*+))");

    private EncodingDeclaration() {}

    /** The declared label as written; empty if the page declares none. A meta element wins over an XML declaration. */
    static String of(byte[] bytes) {
        // Each byte as one character. This is enough because tags and attribute names are ASCII.
        String head = new String(bytes, 0, Math.min(bytes.length, BYTES), StandardCharsets.ISO_8859_1);
        String inMeta = inMeta(head);
        return inMeta.isEmpty() ? inXml(head) : inMeta;
    }

    private static String inXml(String head) {
        int end = head.indexOf("?>");
        if (!head.startsWith("<?xml") || end < 0) {
            return "";
        }
        String declaration = head.substring(0, end);
        int name = declaration.indexOf("encoding");
        return name < 0 ? "" : valueAfter(declaration, name + "encoding".length());
    }

    private static String inMeta(String head) {
        for (int at = 0; at < head.length(); at++) {
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at + 2);
                at = end < 0 ? head.length() : end + 2;
            } else if (TAG.matcher(head).region(at, head.length()).lookingAt()) {
                Map<String, String> attributes = new HashMap<>();
                int end = TagAttributes.read(head, at, attributes);
                if (META.matcher(head).region(at, head.length()).lookingAt() && !label(attributes).isEmpty()) {
                    return label(attributes);
                }
                at = end;
            } else if (head.startsWith("<!", at) || head.startsWith("</", at) || head.startsWith("<?", at)) {
                int end = head.indexOf('>', at);
                at = end < 0 ? head.length() : end;
            }
        }
        return "";
    }

    private static String label(Map<String, String> attributes) {
        if (attributes.containsKey("charset")) {
            return attributes.get("charset");
        }
        String content = attributes.getOrDefault("content", "").toLowerCase(Locale.ROOT);
        int name = content.indexOf("charset");
        return name < 0 || !attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("content-type") ? ""
                : valueAfter(content, name + "charset".length());
    }

    /** The value after an equals sign: quoted, or up to a space, slash or semicolon. Empty if there is none. */
    private static String valueAfter(String text, int from) {
        Matcher value = VALUE.matcher(text).region(from, text.length());
        return value.lookingAt() ? TagAttributes.group(value, 1, 2, 3) : "";
    }
}
