package se.kommun.uppdrag.convert;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads each XML part of a Word document once before the library does: no document type, so that no entity can reach a file or grow;
 * no nesting that would overflow a stack. Counts what the library leaves out, and finds the title.
 */
final class WordXmlScanner {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_ELEMENTS = 2_000_000;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final ConversionReport report;
    private String title = "";
    private int elements;

    WordXmlScanner(ConversionReport report) {
        this.report = report;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The title of the document's properties; empty if there is none. */
    String title() {
        return title;
    }

    /** @throws ConversionException if a part is no XML, or is made to harm */
    void check(WordArchive archive) throws ConversionException {
        for (var part : archive.parts().entrySet()) {
            String name = part.getKey();
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                try {
                    check(name, factory.createXMLStreamReader(new ByteArrayInputStream(part.getValue())));
                } catch (XMLStreamException | RuntimeException malformed) {
                    throw new ConversionException("Dokumentet är skadat (" + name + "). Öppna det i Word, spara det igen och försök en gång till.");
                }
            }
        }
    }

    private void check(String name, XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        for (int event = xml.getEventType(); xml.hasNext(); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                count(name, xml);
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                throw new XMLStreamException("not allowed");
            }
        }
    }

    private void count(String name, XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        boolean isText = name.equals(WordArchive.DOCUMENT);
        switch (element) {
            case "title" -> title = name.equals("docProps/core.xml") ? text(xml) : title;
            case "comment" -> add(name.equals("word/comments.xml"), OmissionKind.COMMENT);
            case "oMath" -> add(isText, OmissionKind.FORMULA);
            case "chart", "relIds" -> add(isText, OmissionKind.CHART);
            case "OLEObject" -> add(isText, OmissionKind.EMBEDDED);
            default -> { }
        }
    }

    /** The text of the current element. Its end is not passed, so that the depth stays right. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.CHARACTERS ? xml.getText().strip() : "";
    }

    private void add(boolean counts, OmissionKind kind) {
        if (counts) {
            report.omit(kind);
        }
    }
}
