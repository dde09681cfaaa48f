package se.kommun.uppdrag.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** All that is asked of a parsed page, in lines, so that two can be compared: the places of blanks are not. */
final class Same {

    private Same() {}

    static String described(Html page) {
        List<String> lines = new ArrayList<>();
        Document document = page.document();
        lines.add(document.quirksMode() + " " + document.title());
        page.elements().forEach(element -> lines.add(element.normalName() + " at " + element.sourceRange()));
        document.traverse((node, depth) -> lines.add(" ".repeat(depth) + described(node)));
        return String.join("\n", lines);
    }

    private static String described(Node node) {
        String place = " at " + node.sourceRange() + ", child " + node.siblingIndex() + ": ";
        if (node instanceof TextNode text) {
            return "text" + (text.isBlank() ? " " : place) + text.getWholeText();
        }
        if (node instanceof DataNode data) {
            return "data" + place + data.getWholeData();
        }
        if (node instanceof DocumentType type) {
            return "doctype" + place + type.name() + "|" + type.publicId() + "|" + type.systemId() + "|" + type.outerHtml();
        }
        if (node instanceof Element element) {
            StringBuilder described = new StringBuilder(element.tag() + " " + element.tag().namespace() + " " + element.tag().isBlock() + element.tag().isEmpty()
                    + element.normalName() + place + "to " + element.endSourceRange().end() + element.endSourceRange().isImplicit() + " base " + element.baseUri());
            if (element instanceof FormElement form) {
                form.elements().forEach(control -> described.append(" holds ").append(control.sourceRange()));
            }
            for (Attribute attribute : element.attributes()) {
                described.append(' ').append(attribute.getKey()).append('=').append(attribute.hasDeclaredValue() ? attribute.getValue() : null);
            }
            return described.toString();
        }
        return node.getClass() + place + node.outerHtml();
    }
}
