package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** The text that is seen on a control is part of the name that is heard and said. */
final class LabelInName implements Rule {

    private static final RuleInfo INFO = new RuleInfo("etikett-i-namn", Severity.ERROR,
            "Det som står på en knapp eller länk ingår i dess namn",
            "Den som styr med rösten säger det som syns. Heter knappen något annat händer ingenting.",
            "Låt aria-label börja med den synliga texten, eller ta bort aria-label.", List.of("2.5.3"), List.of("2ee8b8"));

    private static final Set<String> ROLES = Set.of("button", "checkbox", "gridcell", "link", "menuitem", "menuitemcheckbox",
            "menuitemradio", "option", "radio", "switch", "tab", "treeitem");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern ICON = Pattern.compile("(?i)(?:icon|symbol|glyph|awesome|\\bfa[srbl]?\\b|\\bfa-|\\bbi-)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : page.withAria()) {
            if ((element.hasAttr("aria-label") || element.hasAttr("aria-labelledby")) && tree.exposed(element) && applies(tree.role(element))) {
                check(element, tree, findings);
            }
        }
    }

    private static boolean applies(Role role) {
        return role != null && ROLES.stream().anyMatch(role::inherits) && role.nameFromContents();
    }

    private static void check(Element element, AccessibilityTree tree, Findings findings) {
        String name = tree.name(element);
        element.nodeStream(TextNode.class).filter(text -> !text.isBlank() && !within(text.getWholeText(), name))
                .filter(text -> tree.seen(text.parent()) == Visibility.VISIBLE && !icon(text.parent(), element))
                .findFirst().ifPresent(text -> {
                    String message = "Texten " + Shown.quote(text.getWholeText()) + " syns, men ingår inte i namnet " + Shown.quote(name) + ".";
                    if (tree.nameUncertain(element) || tree.hidden(text.parent())) {
                        findings.review(element, message);
                    } else {
                        findings.error(element, message);
                    }
                });
    }

    /** Whether the name has the words, or there are none: a single letter is taken for a symbol, such as an x for "close". */
    private static boolean within(String visible, String name) {
        String spaced = words(visible, " ");
        String joined = words(visible, "");
        return joined.codePointCount(0, joined.length()) < 2 || words(name, " ").contains(spaced)
                || words(name, "").contains(joined) && !DIGIT.matcher(joined).find();
    }

    /** Letters that stand for a picture: an icon font's. */
    private static boolean icon(Element from, Element to) {
        for (Element each = from; each != null; each = each.parent()) {
            if (ICON.matcher(each.className()).find() || ICON.matcher(each.attr("style")).find()) {
                return true;
            }
            if (each == to) {
                return false;
            }
        }
        return false;
    }

    private static String words(String text, String between) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(between).strip();
    }
}
