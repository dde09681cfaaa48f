package se.kommun.uppdrag.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Marks repeated table headers as artifacts. A table that continues on the next page repeats its header there. The engine tags each
 * repetition as content of the same cell, so that screen readers would read it several times.
 */
final class RepeatedHeadings {

    private final Map<PDPage, Set<Integer>> repetitions = new HashMap<>();

    private RepeatedHeadings() {}

    static void markAsArtifacts(PDDocument pdf) throws IOException {
        RepeatedHeadings repeated = new RepeatedHeadings();
        repeated.findHeads(pdf.getDocumentCatalog().getStructureTreeRoot());
        for (Map.Entry<PDPage, Set<Integer>> page : repeated.repetitions.entrySet()) {
            markAsArtifacts(pdf, page.getKey(), page.getValue());
        }
    }

    private void findHeads(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (!element.getStructureType().equals("THead")) {
                    findHeads(element);
                } else if (!holdsLink(element)) { // a link annotation must keep its tag
                    element.getKids().forEach(row -> keepFirst((PDStructureElement) row, element.getPage()));
                }
            }
        }
    }

    private static boolean holdsLink(PDStructureElement element) {
        return element.getKids().stream().anyMatch(kid -> kid instanceof PDObjectReference
                || kid instanceof PDStructureElement inner && holdsLink(inner));
    }

    private void keepFirst(PDStructureElement element, PDPage first) {
        for (Object kid : List.copyOf(element.getKids())) {
            if (kid instanceof PDStructureElement inner) {
                keepFirst(inner, first);
            } else if (kid instanceof PDMarkedContentReference content && content.getPage() != null && !content.getPage().equals(first)) {
                element.removeKid(content);
                repetitions.computeIfAbsent(content.getPage(), any -> new HashSet<>()).add(content.getMCID());
            }
        }
    }

    /** Marks content of a page as artifacts, by marked-content identifier. */
    private static void markAsArtifacts(PDDocument pdf, PDPage page, Set<Integer> contentIds) throws IOException {
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSDictionary properties && contentIds.contains(properties.getInt(COSName.MCID, -1))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static COSDictionary pagination() {
        COSDictionary pagination = new COSDictionary();
        pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return pagination;
    }
}
