package se.kommun.uppdrag.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document (.docx) in the making, part by part as Word writes it. */
public final class WordFile {

    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
            + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
            + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
            + "xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture' xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {}

    /** A document with this body, whose styles have the names that Word writes in any language. */
    public static WordFile of(String body) {
        return new WordFile().part("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='png' ContentType='image/png'/></Types>")
                .part("_rels/.rels", relationships("<Relationship Id='rId1' Type='" + OFFICE + "officeDocument' Target='word/document.xml'/>"))
                .part("word/_rels/document.xml.rels", relationships("<Relationship Id='rId1' Type='" + OFFICE + "styles' Target='styles.xml'/>"
                        + "<Relationship Id='rId2' Type='" + OFFICE + "numbering' Target='numbering.xml'/><Relationship Id='rId3' Type='" + OFFICE + "image' Target='media/image1.png'/>"
                        + "<Relationship Id='rId4' Type='" + OFFICE + "hyperlink' Target='https://www.socialstyrelsen.se/' TargetMode='External'/>"
                        + "<Relationship Id='rId5' Type='" + OFFICE + "footnotes' Target='footnotes.xml'/>"))
                .part("word/styles.xml", "<w:styles " + W + ">" + style("Rubrik1", "heading 1") + style("Rubrik2", "heading 2") + style("Rubrik", "Title")
                        + style("Liststycke", "List Paragraph") + style("Citat", "Quote") + style("Beskrivning", "caption") + "</w:styles>")
                .part("word/numbering.xml", "<w:numbering " + W + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl>"
                        + "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>")
                .part("word/footnotes.xml", "<w:footnotes " + W + "><w:footnote w:id='1'><w:p><w:r><w:t>En not.</w:t></w:r></w:p></w:footnote></w:footnotes>")
                .part("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    private static String relationships(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all + "</Relationships>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/></w:style>";
    }

    public WordFile part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public WordFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** A paragraph of a style, with runs. */
    public static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + runs + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='Liststycke'/><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    public static String cell(String text) {
        return "<w:tc>" + paragraph("", run(text)) + "</w:tc>";
    }

    /** The picture of the relationship {@code rId3}. */
    public static String picture(String alternative) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='Bild 1' descr='" + alternative + "'/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
                + "<a:blip r:embed='rId3'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
