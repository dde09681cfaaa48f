package se.kommun.uppdrag.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Makes a small PDF file from a description, so that no binary files are kept. Without a word about it, everything in it is right. */
public final class PdfFixture {

    private static final String TEXT = "BT /F1 12 Tf 50 700 Td (Text) Tj ET ";
    private static final String IMAGE = "q 500 0 0 700 0 0 cm /Im1 Do Q ";
    private static final String INLINE = "q 9 0 0 9 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q ";
    private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%s</rdf:li>"
            + "</rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>";

    private final Properties description;
    private final PDDocument document;

    private PdfFixture(Properties description, PDDocument document) {
        this.description = description;
        this.document = document;
    }

    /** The bytes of the file that the description tells of. */
    public static byte[] of(Properties description) throws IOException {
        try (PDDocument document = new PDDocument()) {
            new PdfFixture(description, document).make();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A file that differs in one thing from one in which everything is right. */
    public static byte[] with(String key, String value) throws IOException {
        Properties description = new Properties();
        description.setProperty(key, value);
        return of(description);
    }

    private String value(String key, String otherwise) {
        return description.getProperty(key, otherwise);
    }

    private void make() throws IOException {
        int pages = Integer.parseInt(value("pages", "1"));
        for (int i = 0; i < pages; i++) {
            document.addPage(page(content(i)));
        }
        document.getDocumentCatalog().setLanguage(value("language", "sv-SE"));
        title();
        tags();
        if (value("bookmarks", "no").equals("yes")) {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Avgifter");
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        protect(value("protect", "no"));
    }

    private String content(int page) {
        return switch (value("content", "text")) {
            case "text" -> TEXT;
            case "image" -> IMAGE;
            case "inline" -> INLINE;
            case "both" -> IMAGE + TEXT;
            case "form" -> IMAGE + "/Fm1 Do ";
            case "first-page" -> page == 0 ? TEXT : IMAGE;
            default -> "0 0 9 9 re f ";
        };
    }

    private PDPage page(String content) throws IOException {
        PDPage page = new PDPage();
        COSDictionary objects = new COSDictionary();
        objects.setItem("Im1", stream("\u0000", COSName.IMAGE));
        objects.setItem("Fm1", stream(TEXT, COSName.FORM));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.XOBJECT, objects);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.CONTENTS, stream(content, null));
        return page;
    }

    private COSStream stream(String content, COSName subtype) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.SUBTYPE, subtype);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private void title() throws IOException {
        document.getDocumentInformation().setTitle(value("title", "Avgifter för ledsagning"));
        if (description.containsKey("xmpTitle")) {
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(XMP.formatted(value("xmpTitle", "")).getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(value("showsTitle", "yes").equals("yes"));
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void tags() {
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(value("marked", "yes").equals("yes"));
        document.getDocumentCatalog().setMarkInfo(mark);
        if (!value("tagged", "yes").equals("no")) {
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            root.getCOSObject().setItem(COSName.K, new COSArray());
            document.getDocumentCatalog().setStructureTreeRoot(root);
            if (!value("tagged", "yes").equals("empty")) {
                PDStructureElement element = new PDStructureElement("Document", root);
                element.setLanguage(value("tagLanguage", null));
                root.appendKid(element);
            }
        }
    }

    private void protect(String kind) throws IOException {
        if (!kind.equals("no")) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            permission.setCanExtractForAccessibility(kind.equals("copying"));
            document.protect(new StandardProtectionPolicy("owner", kind.equals("password") ? "user" : "", permission));
        }
    }
}
