package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;

/** Renders lists, tight and loose. */
final class ListRenderer {

    private ListRenderer() {}

    static void register(NodeRenderers renderers) {
        renderers.on(BulletList.class, (node, page) -> BlockRenderer.element(node, "ul", "ul", page))
                .on(OrderedList.class, (node, page) -> ordered(node, "", page))
                .on(BulletListItem.class, (node, page) -> element(node, "li", page))
                .on(OrderedListItem.class, (node, page) -> element(node, "li", page));
    }

    /** Returns whether a paragraph is written without a {@code p} element: in a tight list item, a term or a tight definition. */
    static boolean isWithoutElement(Paragraph node) {
        Node parent = node.getParent();
        if (!(parent instanceof ListItem)) {
            return false;
        }
        if (parent instanceof DefinitionTerm) {
            return true;
        }
        if (parent instanceof DefinitionItem item) {
            return item.isOwnTight() && item.getFirstChild() == node;
        }
        return parent.getParent() instanceof ListBlock list && list.isTight();
    }

    static void ordered(OrderedList node, String cssClass, RenderContext page) {
        BlockRenderer.start(node, page);
        page.html.raw("<ol");
        if (!cssClass.isEmpty()) {
            page.html.attribute("class", cssClass);
        }
        if (node.getStartNumber() != 1) {
            page.html.raw(" start=\"").raw(node.getStartNumber()).raw("\"");
        }
        page.html.raw(">").line();
        page.children(node);
        page.html.raw("</ol>").line();
    }

    static void element(Node node, String tag, RenderContext page) {
        InlineRenderer.element(tag, node, page);
        page.html.line();
    }
}
