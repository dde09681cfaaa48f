package se.kommun.uppdrag.html;

import org.jsoup.internal.LineMap;
import org.jsoup.nodes.Attributes;

/**
 * Reads a page that is written to the letter: every element that it opens it closes, where it may stand, and nothing is
 * left to a parser's repairs. The tree is the one that jsoup makes, in a fourth of the time, since it need not look for what
 * might be wrong. At the first sign that it does not know it gives up, and jsoup reads the page.
 */
final class PlainReader {

    private static final String[] DOCTYPES = {"<!doctype html>", "<!DOCTYPE html>"};
    /** Much less than jsoup's own limit: each is compared to all before it. */
    private static final int MOST_ATTRIBUTES = 64;
    /** The hash of an attribute that has only one right value. */
    private static final int NAMESPACE = "xmlns".hashCode();

    /** Ends with a sign that no page has, so that nothing need ask for its end. */
    private final char[] text;
    private final int length;
    private final PlainTree tree;
    private final LineMap lines = new LineMap();
    private int at;

    private PlainReader(String html) {
        length = html.length();
        text = new char[length + 1];
        html.getChars(0, length, text, 0);
        tree = new PlainTree(lines);
    }

    /** The page; null when it is not written to the letter. */
    static Html read(String html) {
        try {
            return new PlainReader(html).page();
        } catch (Unclear unclear) {
            return null;
        }
    }

    private Html page() throws Unclear {
        doctype();
        while (at < length) {
            if (text[at] != '<') {
                text();
            } else if (text[at + 1] == '/') {
                endTag();
            } else {
                startTag();
            }
        }
        lines.complete();
        return tree.finished(length, Utf8.length(text, length));
    }

    private void doctype() throws Unclear {
        for (String doctype : DOCTYPES) {
            if (startsWith(doctype)) {
                tree.doctype(0, doctype.length());
                at = doctype.length();
                return;
            }
        }
        throw new Unclear();
    }

    private boolean startsWith(String wanted) {
        if (length - at < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void text() throws Unclear {
        int start = at;
        boolean blank = true;
        boolean references = false;
        char sign = text[at];
        for (; sign != '<'; sign = text[++at]) {
            if (sign > ' ') {
                blank = false;
                references |= sign == '&';
            } else if (sign == '\n') {
                lines.addLineStart(at + 1);
            } else if (sign != ' ' && sign != '\t') {
                if (sign == 0 && at == length) {
                    break;
                }
                throw new Unclear();
            }
        }
        if (blank) {
            tree.blank(at - start == 1 && text[start] == '\n' ? "\n" : new String(text, start, at - start));
        } else {
            tree.text(references ? References.replaced(text, start, at) : new String(text, start, at - start), start, at);
        }
    }

    private void endTag() throws Unclear {
        int start = at;
        at += 2;
        Plain element = element();
        if (text[at] != '>') {
            throw new Unclear();
        }
        at++;
        tree.close(element, start, at);
    }

    /** The element whose name begins here. */
    private Plain element() throws Unclear {
        int start = at;
        int hash = 0;
        char sign = text[at];
        while (sign >= 'a' && sign <= 'z' || sign >= '1' && sign <= '6') {
            hash = 31 * hash + sign;
            sign = text[++at];
        }
        Plain element = PlainElements.named(text, start, at, hash);
        if (element == null) {
            throw new Unclear();
        }
        return element;
    }

    private void startTag() throws Unclear {
        int start = at;
        at++;
        Plain element = element();
        boolean drawing = element.content() == Plain.Content.DRAWING;
        Attributes attributes = null;
        while (text[at] != '>' && text[at] != '/') {
            skipBlanks();
            if (text[at] == '>' || text[at] == '/') {
                break;
            }
            if (attributes == null) {
                attributes = new Attributes();
            }
            attribute(attributes, drawing);
        }
        boolean ended = text[at] == '/';
        if (ended) {
            at++;
            if (text[at] != '>' || !drawing && element.content() != Plain.Content.NOTHING) {
                throw new Unclear();
            }
        }
        at++;
        if (element.dropsNewline() && text[at] == '\n') {
            throw new Unclear();
        }
        tree.open(element, attributes, start, at);
        if (ended && drawing) {
            tree.close(element, start, start);
        }
        if (element.content() == Plain.Content.RAW || element.content() == Plain.Content.REFERENCES) {
            unparsed(element);
        }
    }

    private void skipBlanks() throws Unclear {
        int start = at;
        char sign = text[at];
        while (sign == ' ' || sign == '\n' || sign == '\t') {
            if (sign == '\n') {
                lines.addLineStart(at + 1);
            }
            sign = text[++at];
        }
        if (at == start) {
            throw new Unclear();
        }
    }

    private void attribute(Attributes attributes, boolean capitals) throws Unclear {
        String name = attributeName(capitals);
        if (attributes.size() == MOST_ATTRIBUTES || (capitals ? attributes.hasKeyIgnoreCase(name) : attributes.hasKey(name))) {
            throw new Unclear();
        }
        if (text[at] != '=') {
            attributes.add(name, null);
            return;
        }
        if (text[at + 1] != '"') {
            throw new Unclear();
        }
        at += 2;
        int start = at;
        boolean references = false;
        for (char sign = text[at]; sign != '"'; sign = text[++at]) {
            if (sign < ' ') {
                if (sign != '\n') {
                    throw new Unclear();
                }
                lines.addLineStart(at + 1);
            } else {
                references |= sign == '&';
            }
        }
        attributes.add(name, references ? References.replaced(text, start, at) : new String(text, start, at - start));
        at++;
    }

    private String attributeName(boolean capitals) throws Unclear {
        int start = at;
        int hash = 0;
        char sign = text[at];
        while (sign >= 'a' && sign <= 'z' || sign == '-' || sign >= '0' && sign <= '9' || capitals && sign >= 'A' && sign <= 'Z') {
            hash = 31 * hash + sign;
            sign = text[++at];
        }
        if (at == start || hash == NAMESPACE) {
            throw new Unclear();
        }
        String known = AttributeNames.find(text, start, at, hash);
        return known == null ? new String(text, start, at - start) : known;
    }

    /** The text of an element that holds no elements, as far as its end tag. */
    private void unparsed(Plain element) throws Unclear {
        int start = at;
        boolean references = false;
        for (char sign = text[at]; sign != '<'; sign = text[++at]) {
            if (sign == '\n') {
                lines.addLineStart(at + 1);
            } else if (sign < ' ' && sign != '\t') {
                throw new Unclear();
            }
            references |= sign == '&';
        }
        if (text[at + 1] != '/') {
            throw new Unclear();
        }
        if (at > start) {
            tree.unparsed(references && element.content() == Plain.Content.REFERENCES ? References.replaced(text, start, at)
                    : new String(text, start, at - start), start, at);
        }
    }
}
