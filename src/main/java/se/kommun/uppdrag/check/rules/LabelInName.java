package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that the visible text of a control is part of its accessible name, so that voice control and screen readers work. */
final class LabelInName {

    static final Rule RULE = Rule.of("label-in-name", LabelInName::check);

    private static final Set<String> ROLES = Set.of("button", "checkbox", "gridcell", "link", "menuitem", "menuitemcheckbox",
            "menuitemradio", "option", "radio", "switch", "tab", "treeitem");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern ICON = Pattern.compile("(?i)(?:icon|symbol|glyph|awesome|\\bfa[srbl]?\\b|\\bfa-|\\bbi-)");

    private LabelInName() {}

    private static void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.withAria()) {
            if ((element.hasAttr("aria-label") || element.hasAttr("aria-labelledby")) && tree.isExposed(element) && isApplicable(tree.role(element))) {
                check(element, tree, findings);
            }
        }
    }

    private static boolean isApplicable(@Nullable Role role) {
        return role != null && ROLES.stream().anyMatch(role::inherits) && role.nameFromContents();
    }

    private static void check(Element element, AccessibilityTree tree, Findings findings) {
        String name = tree.name(element);
        element.nodeStream(TextNode.class).filter(text -> !text.isBlank() && !isInName(text.getWholeText(), name))
                .filter(text -> tree.seen(text.parent()) == Visibility.VISIBLE && !isInIcon(text.parent(), element))
                .findFirst().ifPresent(text -> findings.errorOrReview(!tree.isNameUncertain(element) && !tree.isHidden(text.parent()), element,
                        "found", Snippets.of(text.getWholeText()), Snippets.of(name)));
    }

    /** Whether the name contains the visible words, or there are none. A single letter counts as a symbol, such as x for "close". */
    private static boolean isInName(String visible, String name) {
        String spaced = words(visible, " ");
        String joined = words(visible, "");
        return joined.codePointCount(0, joined.length()) < 2 || words(name, " ").contains(spaced)
                || words(name, "").contains(joined) && !DIGIT.matcher(joined).find();
    }

    /** Whether {@code from} or an element around it, up to {@code to}, uses an icon font, whose letters are shown as images. */
    private static boolean isInIcon(@Nullable Element from, Element to) {
        Element end = HtmlElements.nearest(from, each -> each == to || isIcon(each));
        return end != null && isIcon(end);
    }

    private static boolean isIcon(Element element) {
        return ICON.matcher(element.className()).find() || ICON.matcher(element.attr("style")).find();
    }

    private static String words(String text, String between) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(between).strip();
    }
}
