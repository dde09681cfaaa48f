package se.kommun.uppdrag.check.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Reads the top of the structure tree of a PDF file (ISO 32000-1, 14.7.2). */
final class PdfTags {

    private static final int MAX_TOPMOST = 10_000;

    private PdfTags() {}

    /** The topmost elements of the structure tree, at most 10,000; empty if the document is not tagged. */
    static List<COSDictionary> topmost(COSDictionary catalog) {
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return root == null ? List.of() : kids(root);
    }

    /** The language of the elements, or of those directly in them: the first one if they have several; empty if one of them has none. */
    static String commonLanguage(List<COSDictionary> elements) {
        String language = common(elements);
        return !language.isEmpty() ? language : common(elements.stream().flatMap(element -> kids(element).stream()).limit(MAX_TOPMOST).toList());
    }

    private static String common(List<COSDictionary> elements) {
        List<String> languages = elements.stream().map(element -> element.getString(COSName.LANG, "")).distinct().toList();
        return languages.isEmpty() || languages.contains("") ? "" : languages.get(0);
    }

    private static List<COSDictionary> kids(COSDictionary node) {
        List<COSDictionary> kids = new ArrayList<>();
        COSBase entry = node.getDictionaryObject(COSName.K);
        if (entry instanceof COSDictionary only) {
            kids.add(only);
        } else if (entry instanceof COSArray list) {
            for (int i = 0; i < Math.min(list.size(), MAX_TOPMOST); i++) {
                if (list.getObject(i) instanceof COSDictionary kid) {
                    kids.add(kid);
                }
            }
        }
        return kids;
    }
}
