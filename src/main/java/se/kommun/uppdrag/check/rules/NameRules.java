package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/**
 * Requires an accessible name of elements, one rule for each kind of element, and that the visible text of a control is part of its
 * name, so that voice control and screen readers work.
 */
final class NameRules {

    private static final Set<String> FIELD_ROLES = WordLists.of("field-roles");
    private static final Pattern MEDIA_FILE = Pattern.compile("(?i)[^?#]*\\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|apng"
            + "|mp3|ogg|oga|wav|m4a|aac|flac|opus|mp4|m4v|webm|ogv|mov|avi|mpe?g)([?#].*)?");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)\\s*(image|audio|video)/.*");

    private static final Set<String> LABELLED_ROLES = WordLists.of("roles-with-visible-label");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern ICON = Pattern.compile("(?i)(?:icon|symbol|glyph|awesome|\\bfa[srbl]?\\b|\\bfa-|\\bbi-)");

    static final List<Rule> RULES = List.of(
            rule("button-name-missing", page -> filtered(page.withRole("button"), element -> !isImageButton(element))),
            rule("image-button-name-missing", page -> filtered(page.all("input"), NameRules::isImageButton)),
            rule("link-name-missing", page -> filtered(page.withRole(role -> role.inherits("link")), element -> isHtml(element)
                    && (!element.normalName().equals("area") || element.closest("map") != null))),
            rule("heading-name-missing", page -> filtered(page.withRole("heading"), NameRules::isHtml)),
            rule("field-name-missing", page -> page.withRole(role -> FIELD_ROLES.contains(role.name()))),
            // Fields without a role in HTML. The ACT rule excludes them, but readers need their names just as much.
            rule("field-name-missing-other", page -> filtered(page.all("input"), element -> page.accessibility().role(element) == null)),
            rule("iframe-name-missing", page -> filtered(page.all("iframe"), element -> !page.accessibility().isDecorative(element)
                    && !element.attr("tabindex").strip().startsWith("-"))),
            rule("image-alt-missing", NameRules::images),
            rule("svg-name-missing", page -> filtered(page.having("role"), element -> HtmlElements.isSvg(element)
                    && isDrawing(page.accessibility().explicitRole(element)))),
            rule("object-name-missing", page -> filtered(page.all("object"), element -> page.accessibility().explicitRole(element) == null && isMedia(element))),
            rule("summary-name-missing", page -> filtered(page.all("summary"), element -> HtmlElements.isSummary(element)
                    && (page.accessibility().explicitRole(element) == null || page.accessibility().explicitRole(element).isNone()))),
            rule("menuitem-name-missing", page -> filtered(page.withRole("menuitem"), NameRules::isHtml)),
            Rule.each("label-in-name", HtmlPage::withAria, NameRules::label));

    private NameRules() {}

    /** A rule that requires a name of some elements. Hidden and decorative ones need none. */
    private static Rule rule(String id, Rule.Elements elements) {
        return Rule.each(id, elements, NameRules::check);
    }

    private static void check(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.role(element);
        if ((role == null || !role.isNone()) && !tree.isHidden(element) && hasNoName(element, tree)) {
            boolean certain = tree.visibility(element) == Visibility.VISIBLE && !tree.isNameUncertain(element);
            findings.errorOrReview(certain, element, certain ? "found" : "maybe", Snippets.tag(element));
        }
    }

    private static boolean hasNoName(Element element, AccessibilityTree tree) {
        String name = tree.name(element);
        return name.isEmpty() || tree.is(element, "link") && LinkText.own(tree, element).isEmpty() || isImageButton(element) && name.equalsIgnoreCase("submit query");
    }

    private static List<Element> filtered(Collection<Element> elements, Predicate<Element> condition) {
        return elements.isEmpty() ? List.of() : elements.stream().filter(condition).toList();
    }

    private static Collection<Element> images(HtmlPage page) {
        Set<Element> images = new LinkedHashSet<>(page.all("img"));
        images.addAll(page.withRole(role -> role.is("img") || role.is("image")));
        return filtered(images, NameRules::isHtml);
    }

    private static boolean isDrawing(@Nullable Role role) {
        return role != null && role.name().matches("img|image|graphics-document|graphics-symbol");
    }

    private static boolean isHtml(Element element) {
        return !HtmlElements.isSvg(element);
    }

    private static boolean isImageButton(Element element) {
        return element.normalName().equals("input") && HtmlElements.inputType(element).equals("image");
    }

    private static boolean isMedia(Element object) {
        return object.hasAttr("data") && (MEDIA_TYPE.matcher(object.attr("type")).matches()
                || object.attr("type").isBlank() && MEDIA_FILE.matcher(object.attr("data")).matches());
    }

    private static boolean isLabelled(@Nullable Role role) {
        return role != null && LABELLED_ROLES.stream().anyMatch(role::inherits) && role.nameFromContents();
    }

    private static void label(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        if (!element.hasAttr("aria-label") && !element.hasAttr("aria-labelledby") || !tree.isExposed(element) || !isLabelled(tree.role(element))) {
            return;
        }
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
