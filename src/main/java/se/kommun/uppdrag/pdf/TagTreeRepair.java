package se.kommun.uppdrag.pdf;

import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Corrects errors of the engine in the structure tree. */
final class TagTreeRepair {

    /** The previous element if it was a link, otherwise null. */
    private @Nullable PDStructureElement link;

    private final COSDictionary parents;

    private final boolean isRightToLeft;

    private TagTreeRepair(COSDictionary parents, boolean isRightToLeft) {
        this.parents = parents;
        this.isRightToLeft = isRightToLeft;
    }

    /** @param isRightToLeft whether the document's tables begin at the right; their cells were turned around for the engine */
    static void repair(PDDocument pdf, boolean isRightToLeft) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        new TagTreeRepair(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE), isRightToLeft).repair(root);
    }

    private void repair(PDStructureNode node) {
        for (Object kid : List.copyOf(node.getKids())) {
            if (!(kid instanceof PDStructureElement element)) {
                link = null;
            } else if (element.getStructureType().equals("Link")) {
                link(node, element);
            } else {
                repair(element);
                if (isRightToLeft && element.getStructureType().equals("TR")) {
                    List<Object> cells = element.getKids();
                    Collections.reverse(cells);
                    element.setKids(cells);
                }
                if (element.getStructureType().equals("Caption")) {
                    moveIntoTable(node, element);
                } else if (element.getKids().isEmpty() && List.of("TFoot", "Span").contains(element.getStructureType())) {
                    node.removeKid(element);
                }
            }
        }
    }

    /** Merges the parts of a link that continues on another line, which the engine tags as two. Removes {@code Alt}, which is only for its annotation. */
    private void link(PDStructureNode parent, PDStructureElement next) {
        next.getCOSObject().removeItem(COSName.ALT);
        if (link != null && target(link).equals(target(next)) && link.getPage().equals(next.getPage())) {
            next.getKids().forEach(kid -> append(link, kid));
            parent.removeKid(next);
            replace(parents, next.getCOSObject(), link.getCOSObject());
        } else {
            link = next;
        }
    }

    private static void append(PDStructureElement to, Object kid) {
        if (kid instanceof PDStructureElement element) {
            to.appendKid(element);
        } else if (kid instanceof PDObjectReference object) {
            to.appendKid(object);
        } else if (kid instanceof PDMarkedContentReference content) {
            to.appendKid(content);
        } else {
            to.appendKid((Integer) kid);
        }
    }

    /** Replaces an element in the parent tree, which maps content to its element. */
    private static void replace(COSBase tree, COSDictionary old, COSDictionary now) {
        if (tree instanceof COSDictionary node) {
            replace(node.getDictionaryObject(COSName.NUMS), old, now);
            replace(node.getDictionaryObject(COSName.KIDS), old, now);
        } else if (tree instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                COSBase each = list.getObject(i);
                if (each == old) {
                    list.set(i, now);
                } else if (each instanceof COSArray || each instanceof COSDictionary node && node.getCOSName(COSName.TYPE) == null) {
                    replace(each, old, now);
                }
            }
        }
    }

    /** The link's target as a text for comparison. */
    private static String target(PDStructureElement link) {
        for (Object kid : link.getKids()) {
            if (kid instanceof PDObjectReference object && object.getReferencedObject() instanceof PDAnnotationLink annotation) {
                return String.valueOf(annotation.getCOSObject().getDictionaryObject(COSName.A)) + annotation.getCOSObject().getDictionaryObject(COSName.DEST);
            }
        }
        return "";
    }

    /** Moves a caption into its table as the first child: the engine puts it after the table. */
    private static void moveIntoTable(PDStructureNode parent, PDStructureElement caption) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement table && table.getStructureType().equals("Table")) {
                parent.removeKid(caption);
                table.insertBefore(caption, table.getKids().get(0));
                caption.setParent(table);
                return;
            }
        }
    }
}
