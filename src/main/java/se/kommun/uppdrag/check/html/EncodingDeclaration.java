package se.kommun.uppdrag.check.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the encoding that a page declares in its first 1,024 bytes, by the HTML standard (prescan a byte stream to determine its encoding). */
final class EncodingDeclaration {

    private static final int BYTES = 1_024;

    /** Each byte as one character. This is enough because tags and attribute names are ASCII. */
    private final String head;
    private int at;

    private EncodingDeclaration(byte[] bytes) {
        head = new String(bytes, 0, Math.min(bytes.length, BYTES), StandardCharsets.ISO_8859_1);
    }

    /** The declared label as written; empty if the page declares none. A meta element wins over an XML declaration. */
    static String of(byte[] bytes) {
        EncodingDeclaration declaration = new EncodingDeclaration(bytes);
        String inMeta = declaration.inMeta();
        return inMeta.isEmpty() ? declaration.inXml() : inMeta;
    }

    private String inXml() {
        int end = head.indexOf("?>");
        if (!head.startsWith("<?xml") || end < 0) {
            return "";
        }
        String declaration = head.substring(0, end);
        int name = declaration.indexOf("encoding");
        return name < 0 ? "" : valueAfter(declaration, name + "encoding".length());
    }

    private String inMeta() {
        for (at = 0; at < head.length(); at++) {
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at + 2);
                at = end < 0 ? head.length() : end + 2;
            } else if (head.regionMatches(true, at, "<meta", 0, 5) && at + 5 < head.length() && isSpaceOrSlash(head.charAt(at + 5))) {
                at += 5;
                String label = label(attributes());
                if (!label.isEmpty()) {
                    return label;
                }
            } else if (head.startsWith("<", at) && at + 1 < head.length() && (isLetter(head.charAt(at + 1))
                    || head.charAt(at + 1) == '/' && at + 2 < head.length() && isLetter(head.charAt(at + 2)))) {
                at += 2;
                while (at < head.length() && !isSpaceOrSlash(head.charAt(at)) && head.charAt(at) != '>') {
                    at++;
                }
                attributes();
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
        String rest = text.substring(from).stripLeading();
        if (!rest.startsWith("=")) {
            return "";
        }
        rest = rest.substring(1).stripLeading();
        if (rest.startsWith("\"") || rest.startsWith("'")) {
            int close = rest.indexOf(rest.charAt(0), 1);
            return close < 0 ? "" : rest.substring(1, close);
        }
        int end = 0;
        while (end < rest.length() && !isSpaceOrSlash(rest.charAt(end)) && rest.charAt(end) != ';') {
            end++;
        }
        return rest.substring(0, end);
    }

    /** Reads the attributes from here to the end of the tag. Names are in lower case; the first of equal names counts. */
    private Map<String, String> attributes() {
        Map<String, String> found = new HashMap<>();
        while (at < head.length() && head.charAt(at) != '>') {
            if (isSpaceOrSlash(head.charAt(at))) {
                at++;
                continue;
            }
            int start = at++;
            while (at < head.length() && "=>/ \t\n\f\r".indexOf(head.charAt(at)) < 0) {
                at++;
            }
            found.putIfAbsent(head.substring(start, at).toLowerCase(Locale.ROOT), value());
        }
        return found;
    }

    private String value() {
        int next = skipSpaces(at);
        if (next >= head.length() || head.charAt(next) != '=') {
            return "";
        }
        at = skipSpaces(next + 1);
        char quote = at < head.length() ? head.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = head.indexOf(quote, at + 1);
            int start = at + 1;
            at = close < 0 ? head.length() : close + 1;
            return close < 0 ? "" : head.substring(start, close);
        }
        int start = at;
        while (at < head.length() && "> \t\n\f\r".indexOf(head.charAt(at)) < 0) {
            at++;
        }
        return head.substring(start, at);
    }

    private int skipSpaces(int from) {
        int next = from;
        while (next < head.length() && head.charAt(next) != '/' && isSpaceOrSlash(head.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isLetter(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    private static boolean isSpaceOrSlash(char each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\f' || each == '\r' || each == '/';
    }
}
