package se.kommun.uppdrag.asset;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Goes through a drawing once: refuses what {@link SvgVocabulary} does not list, and writes the drawing without what drawing
 * programs have added. Of one drawing.
 */
final class SvgReader extends DefaultHandler2 {

    /** More than any drawing needs; what shows it would run out of its own stack. */
    private static final int DEEPEST = 256;
    private static final String STYLE = "style";

    private final StringBuilder written = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private @Nullable Locator place;
    private int depth;
    private int leftOut;
    private boolean inStyle;
    private boolean telling;

    /** Whether the drawing has something that nobody sees and that may tell who drew it. */
    boolean hasPrivateData() {
        return telling;
    }

    /** The drawing without that. */
    String cleaned() {
        return written.toString();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String namespace, String name, String written, Attributes attributes) throws SAXException {
        depth++;
        if (depth > DEEPEST) {
            throw fault(SvgFault.Kind.CONTENT, "mer än " + DEEPEST + " element i varandra");
        }
        if (leftOut > 0 || depth > 1 && SvgVocabulary.isEditorElement(namespace, name)) {
            leftOut++;
            telling = true;
            return;
        }
        if (name.equalsIgnoreCase("script") || name.equalsIgnoreCase("handler")) {
            throw fault(SvgFault.Kind.SCRIPT, written);
        }
        boolean root = depth == 1 && !name.equals("svg");
        if (root || inStyle || !SvgVocabulary.isElement(namespace, name)) {
            throw fault(SvgFault.Kind.CONTENT, "<" + written + ">");
        }
        inStyle = name.equals(STYLE);
        this.written.append('<').append(written);
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes, i);
        }
        this.written.append('>');
    }

    private void attribute(Attributes attributes, int i) throws SAXException {
        String namespace = attributes.getURI(i);
        String name = attributes.getLocalName(i);
        String asWritten = attributes.getQName(i);
        String value = attributes.getValue(i);
        boolean declaration = asWritten.equals("xmlns") || asWritten.startsWith("xmlns:");
        if (declaration ? SvgVocabulary.isEditors(value) : SvgVocabulary.isEditorAttribute(namespace, name)) {
            telling = true;
            return;
        }
        if (asWritten.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw fault(SvgFault.Kind.SCRIPT, asWritten);
        }
        String kept = value;
        if (!declaration) {
            check(namespace, name, asWritten, value);
            kept = name.equals(STYLE) ? styles(value, SvgStyle.faultInAttribute(SvgStyle.withoutComments(value))) : value;
        }
        written.append(' ').append(asWritten).append("=\"");
        escape(kept, true);
        written.append('"');
    }

    private void check(String namespace, String name, String asWritten, String value) throws SAXException {
        if (!SvgVocabulary.isAttribute(namespace, name)) {
            throw fault(SvgFault.Kind.CONTENT, asWritten + "=\"…\"");
        }
        if (SvgVocabulary.isReference(namespace, name) && !value.strip().startsWith("#")) {
            throw fault(SvgFault.Kind.CONTENT, asWritten + "=\"" + SvgFault.shortened(value) + "\"");
        }
        Optional<String> style = SvgVocabulary.isProperty(name) ? SvgStyle.faultInValue(value) : Optional.empty();
        if (style.isPresent()) {
            throw fault(SvgFault.Kind.CONTENT, asWritten + "=\"" + SvgFault.shortened(style.get()) + "\"");
        }
    }

    private String styles(String css, Optional<String> fault) throws SAXException {
        if (fault.isPresent()) {
            throw fault(SvgFault.Kind.CONTENT, "stilen " + SvgFault.shortened(fault.get()));
        }
        String kept = SvgStyle.withoutComments(css);
        telling |= !kept.equals(css);
        return kept;
    }

    @Override
    public void endElement(String namespace, String name, String written) throws SAXException {
        depth--;
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (inStyle) {
            String css = style.toString();
            escape(styles(css, SvgStyle.faultInSheet(SvgStyle.withoutComments(css))), false);
            style.setLength(0);
            inStyle = false;
        }
        this.written.append("</").append(written).append('>');
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inStyle) {
            style.append(text, start, length);
        } else if (leftOut == 0 && depth > 0) {
            escape(new String(text, start, length), false);
        }
    }

    @Override
    public void comment(char[] text, int start, int length) {
        telling = true;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw fault(SvgFault.Kind.CONTENT, "<!DOCTYPE>");
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw fault(SvgFault.Kind.CONTENT, "<?" + SvgFault.shortened(target) + "?>");
    }

    private SvgFault fault(SvgFault.Kind kind, String what) {
        return new SvgFault(kind, what, place.getLineNumber(), place.getColumnNumber());
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append(attribute ? "&quot;" : "\"");
                case '\n', '\t', '\r' -> written.append(attribute || c == '\r' ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> written.append(c);
            }
        }
    }
}
