package se.kommun.uppdrag.asset;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * SAX handler for a drawing. Rejects content that is not in {@link SvgAllowlist}, and writes a copy without the metadata of
 * drawing programs. Use one instance per drawing.
 */
final class SvgSanitizer extends DefaultHandler2 {

    /** More levels than any drawing needs. Deeper nesting could overflow the stack of the program that displays it. */
    private static final int MAX_DEPTH = 256;
    /** The length of what a message quotes. */
    private static final int MAX_LENGTH = 40;
    private static final String STYLE = "style";
    private static final String ADVICE = "Spara bilden igen som enkel svg, utan inbäddade bilder, länkar och rörelser, eller som png.";

    private final StringBuilder written = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private @Nullable Locator locator;
    private int depth;
    private int skippedDepth;
    private boolean inStyle;
    private boolean hasPrivateData;

    /** Whether the drawing contains invisible data that may name its author. */
    boolean hasPrivateData() {
        return hasPrivateData;
    }

    /** The drawing without that data. */
    String cleaned() {
        return written.toString();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String namespace, String name, String written, Attributes attributes) throws SAXException {
        depth++;
        if (depth > MAX_DEPTH) {
            throw fault("mer än " + MAX_DEPTH + " element i varandra");
        }
        if (skippedDepth > 0 || depth > 1 && SvgAllowlist.isEditorElement(namespace, name)) {
            skippedDepth++;
            hasPrivateData = true;
            return;
        }
        if (name.equalsIgnoreCase("script") || name.equalsIgnoreCase("handler")) {
            throw script(written);
        }
        boolean root = depth == 1 && !name.equals("svg");
        if (root || inStyle || !SvgAllowlist.isElement(namespace, name)) {
            throw fault("<" + written + ">");
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
        if (declaration ? SvgAllowlist.isEditorNamespace(value) : SvgAllowlist.isEditorAttribute(namespace, name)) {
            hasPrivateData = true;
            return;
        }
        if (asWritten.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw script(asWritten);
        }
        String cleanValue = value;
        if (!declaration) {
            check(namespace, name, asWritten, value);
            cleanValue = name.equals(STYLE) ? styles(value, SvgAllowlist.faultInAttribute(SvgAllowlist.withoutComments(value))) : value;
        }
        written.append(' ').append(asWritten).append("=\"");
        escape(cleanValue, true);
        written.append('"');
    }

    private void check(String namespace, String name, String asWritten, String value) throws SAXException {
        if (!SvgAllowlist.isAttribute(namespace, name)) {
            throw fault(asWritten + "=\"…\"");
        }
        if (SvgAllowlist.isReference(namespace, name) && !value.strip().startsWith("#")) {
            throw fault(asWritten + "=\"" + shortened(value) + "\"");
        }
        Optional<String> style = SvgAllowlist.isProperty(name) ? SvgAllowlist.faultInValue(value) : Optional.empty();
        if (style.isPresent()) {
            throw fault(asWritten + "=\"" + shortened(style.get()) + "\"");
        }
    }

    private String styles(String css, Optional<String> fault) throws SAXException {
        if (fault.isPresent()) {
            throw fault("stilen " + shortened(fault.get()));
        }
        String cleanValue = SvgAllowlist.withoutComments(css);
        hasPrivateData |= !cleanValue.equals(css);
        return cleanValue;
    }

    @Override
    public void endElement(String namespace, String name, String written) throws SAXException {
        depth--;
        if (skippedDepth > 0) {
            skippedDepth--;
            return;
        }
        if (inStyle) {
            String css = style.toString();
            escape(styles(css, SvgAllowlist.faultInSheet(SvgAllowlist.withoutComments(css))), false);
            style.setLength(0);
            inStyle = false;
        }
        this.written.append("</").append(written).append('>');
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inStyle) {
            style.append(text, start, length);
        } else if (skippedDepth == 0 && depth > 0) {
            escape(new String(text, start, length), false);
        }
    }

    @Override
    public void comment(char[] text, int start, int length) {
        hasPrivateData = true;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw fault("<!DOCTYPE>");
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw fault("<?" + shortened(target) + "?>");
    }

    private SvgFaultException script(String what) {
        return new SvgFaultException(new SvgFault("image-with-script", locator.getLineNumber(), locator.getColumnNumber(),
                "Bilden innehåller ett program (skript) och kan inte publiceras.", "Spara bilden som vanlig SVG utan skript, eller som png."));
    }

    private SvgFaultException fault(String what) {
        return new SvgFaultException(new SvgFault("svg-content", locator.getLineNumber(), locator.getColumnNumber(),
                "Bilden innehåller " + what + ", och det får inte finnas i en svg-fil som publiceras.", ADVICE));
    }

    private static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        return oneLine.length() <= MAX_LENGTH ? oneLine : oneLine.substring(0, MAX_LENGTH) + "…";
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
