package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/**
 * Whether anything besides a link's own name says where it leads, in a way that assistive technology can tell: the sentence or paragraph, the list item,
 * the cell, a heading before it (WCAG 2.4.4, techniques G53, H77 to H81). Text that only stands near it does not count (failure F63).
 */
final class LinkContext {

    /** Elements that add nothing to what is in them. */
    private static final Set<String> NEUTRAL = WordLists.of("neutral-elements");
    private static final Set<String> PARAGRAPHS = WordLists.of("paragraph-elements");
    private static final Set<String> BLOCKS = WordLists.of("block-elements");

    private LinkContext() {}

    /** Whether there certainly is none. What includes a part of a page may have some. */
    static boolean isMissing(HtmlPage page, Element link) {
        return page.isWholeDocument() && link.attr("title").isBlank() && !link.hasAttr("aria-describedby") && !link.hasAttr("aria-description")
                && !isInGroup(link) && isAlone(link) && !isInRow(link) && beforeHeadings(page).contains(link);
    }

    /** The text of what stands before the paragraph that is the link; empty if nothing does. */
    static String before(Element link) {
        Element paragraph = paragraph(link);
        Element before = paragraph.previousElementSibling();
        return before == null || HtmlElements.isNamed(paragraph, "body", "html") ? "" : ElementText.of(before);
    }

    /** Whether an element around it may tell what it is about. */
    private static boolean isInGroup(Element link) {
        return HtmlElements.any(link.parent(), each -> !each.normalName().startsWith("#") && (!NEUTRAL.contains(each.normalName())
                || each.hasAttr("role") || each.hasAttr("aria-label") || each.hasAttr("aria-labelledby") || each.hasAttr("aria-describedby")
                || each.hasAttr("title") || each.hasAttr("itemscope")));
    }

    /** Whether nothing else stands in its paragraph. */
    private static boolean isAlone(Element link) {
        Element each = link;
        while (!PARAGRAPHS.contains(each.normalName()) && each.parent() != null) {
            if (!isEmptyBeside(each, Node::previousSibling) || !isEmptyBeside(each, Node::nextSibling)) {
                return false;
            }
            each = each.parent();
        }
        return true;
    }

    /** Whether there is nothing to read in one direction up to the end of the paragraph. */
    private static boolean isEmptyBeside(Element from, UnaryOperator<@Nullable Node> next) {
        Node node = next.apply(from);
        while (node != null && !(node instanceof Element block && BLOCKS.contains(block.normalName()))) {
            boolean isRead = node instanceof TextNode text ? !TextKey.of(text.getWholeText()).isEmpty()
                    : node instanceof Element element && (!ElementText.empty(element) || ElementText.hasContent(element));
            if (isRead) {
                return false;
            }
            node = next.apply(node);
        }
        return true;
    }

    /** Whether only links stand right before or after it, as in a menu, which tells what they are. */
    private static boolean isInRow(Element link) {
        Element paragraph = paragraph(link);
        return isLinks(paragraph.previousElementSibling()) || isLinks(paragraph.nextElementSibling());
    }

    private static boolean isLinks(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        int length = element.is("a, [role=link]") ? ElementText.of(element).length() : element.select("a, [role=link]").stream().mapToInt(each -> ElementText.of(each).length() + 1).sum();
        return length > 0 && length >= ElementText.of(element).length();
    }

    /** The outermost element that has nothing but the link. */
    private static Element paragraph(Element link) {
        Element each = link;
        while (each.parent() != null && !HtmlElements.isNamed(each.parent(), "body", "main") && ElementText.of(each.parent()).equals(ElementText.of(link))) {
            each = each.parent();
        }
        return each;
    }

    /** The elements before the first heading. */
    private static Set<Element> beforeHeadings(HtmlPage page) {
        return page.cached(LinkContext.class, any -> {
            Set<Element> before = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Element element : page.outsideTemplates()) {
                if (element.normalName().matches("h[1-6]|caption|legend") || element.attr("role").contains("heading")) {
                    break;
                }
                before.add(element);
            }
            return before;
        });
    }
}
