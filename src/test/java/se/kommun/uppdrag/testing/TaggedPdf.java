package se.kommun.uppdrag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF file tells assistive technology: its tags with the text in each, in the order in which they are read. */
public final class TaggedPdf implements AutoCloseable {

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    public TaggedPdf(byte[] bytes) throws IOException {
        document = Loader.loadPDF(bytes);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            texts.put(page.getCOSObject(), byId);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, byId);
            }
        }
        byId.merge(content.getMCID(), text.toString(), String::concat);
    }

    public PDDocument document() {
        return document;
    }

    /** One line for each tag, indented, with its attributes and the text directly in it. */
    public List<String> tags() {
        List<String> lines = new ArrayList<>();
        tags(document.getDocumentCatalog().getStructureTreeRoot(), "", lines);
        return lines;
    }

    private void tags(PDStructureNode node, String indent, List<String> lines) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = direct(element);
                lines.add((indent + element.getStructureType() + attributes(element) + (own.isBlank() ? "" : " \"" + own + "\"")).stripTrailing());
                tags(element, indent + "  ", lines);
            }
        }
    }

    private static String attributes(PDStructureElement element) {
        StringBuilder attributes = new StringBuilder();
        if (element.getAlternateDescription() != null) {
            attributes.append(" alt=").append(element.getAlternateDescription());
        }
        for (int i = 0; i < element.getAttributes().size(); i++) {
            COSDictionary dictionary = element.getAttributes().getObject(i).getCOSObject();
            for (String name : List.of("Scope", "ListNumbering")) {
                if (dictionary.getNameAsString(COSName.getPDFName(name)) != null) {
                    attributes.append(' ').append(name).append('=').append(dictionary.getNameAsString(COSName.getPDFName(name)));
                }
            }
        }
        return attributes.toString();
    }

    private String direct(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDObjectReference reference && reference.getReferencedObject() instanceof PDAnnotationLink link) {
                text.append(link.getAction() instanceof PDActionURI uri ? " → " + uri.getURI() : " → i pdf:en");
            } else if (!(kid instanceof PDStructureElement)) {
                text.append(text(kid, element));
            }
        }
        return text.toString().replace('\u00A0', ' ').strip();
    }

    private String text(Object kid, PDStructureElement element) {
        if (kid instanceof Integer id) {
            return texts.get(element.getPage().getCOSObject()).getOrDefault(id, "");
        }
        if (kid instanceof PDMarkedContentReference reference) {
            PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
            return texts.get(page.getCOSObject()).getOrDefault(reference.getMCID(), "");
        }
        return "";
    }

    /** All words in the order of the tags, blocks apart; the marks of lists left out. */
    public String text() {
        StringBuilder all = new StringBuilder();
        text(document.getDocumentCatalog().getStructureTreeRoot(), all);
        return all.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private void text(PDStructureNode node, StringBuilder all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean inLine = List.of("Span", "Link", "Figure").contains(element.getStructureType());
                if (!element.getStructureType().equals("Lbl")) {
                    all.append(inLine ? "" : " ");
                    all.append(element.getStructureType().equals("Figure") ? element.getAlternateDescription() : "");
                    text(element, all);
                    all.append(inLine ? "" : " ");
                }
            } else if (node instanceof PDStructureElement element) {
                all.append(text(kid, element));
            }
        }
    }

    /** The bookmarks, indented. */
    public List<String> bookmarks() {
        List<String> lines = new ArrayList<>();
        bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", lines);
        return lines;
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> lines) {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            bookmarks(item, indent + "  ", lines);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
