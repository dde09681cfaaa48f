package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires an accessible name of elements: one rule for each kind of element that has its own remedy, and one for the other roles. */
final class NameRules {

    private static final Set<String> FIELD_ROLES = WordLists.of("field-roles");
    private static final Pattern MEDIA_FILE = Pattern.compile("(?i)[^?#]*\\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|apng"
            + "|mp3|ogg|oga|wav|m4a|aac|flac|opus|mp4|m4v|webm|ogv|mov|avi|mpe?g)([?#].*)?");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)\\s*(image|audio|video)/.*");
    /** Roles that WAI-ARIA requires a name of, and that another rule is about. */
    private static final Set<String> OTHER_RULES = WordLists.of("roles-with-own-name-rule");
    /** Roles of things that people operate or wait for: without a name nobody knows what they are. */
    private static final Set<String> OPERATED = WordLists.of("operated-roles");

    static final List<Rule> RULES = List.of(
            rule("button-name-missing", page -> filtered(page.withRole("button"), element -> !isImageButton(element))),
            rule("image-button-name-missing", page -> filtered(page.all("input"), element -> isImageButton(element)
                    && page.accessibility().is(element, "button"))),
            rule("link-name-missing", page -> filtered(page.withRole(role -> role.inherits("link")), element -> isHtml(element)
                    && (!element.normalName().equals("area") || element.closest("map") != null))),
            rule("heading-name-missing", NameRules::headings),
            rule("field-name-missing", page -> page.withRole(role -> FIELD_ROLES.contains(role.name()))),
            // Fields without a role in HTML.
            rule("field-name-missing-other", page -> filtered(page.all("input"), element -> page.accessibility().role(element) == null)),
            rule("iframe-name-missing", page -> filtered(page.all("iframe"), element -> !page.accessibility().isDecorative(element)
                    && !element.attr("tabindex").strip().startsWith("-"))),
            rule("image-alt-missing", NameRules::images),
            rule("svg-name-missing", page -> filtered(page.having("role"), element -> HtmlElements.isSvg(element)
                    && isDrawing(page.accessibility().explicitRole(element)))),
            rule("object-name-missing", page -> filtered(page.all("object", "embed"), element -> page.accessibility().explicitRole(element) == null
                    && !address(element).isBlank())),
            rule("summary-name-missing", page -> filtered(page.all("summary"), element -> HtmlElements.isSummary(element)
                    && (page.accessibility().explicitRole(element) == null || page.accessibility().explicitRole(element).isNone()))),
            rule("menuitem-name-missing", page -> filtered(page.withRole("menuitem"), NameRules::isHtml)),
            rule("role-name-missing", NameRules::othersThatNeedAName));

    private NameRules() {}

    /** A rule that requires a name of some elements. Hidden and decorative ones need none. */
    private static Rule rule(String id, ElementSearch elements) {
        return Rule.each(id, elements, NameRules::check);
    }

    private static void check(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.role(element);
        boolean isNone = role != null && role.isNone();
        if ((!isNone || isHeadingWithEmptyLabel(element, tree)) && !tree.isHidden(element) && hasNoName(element, tree)) {
            boolean certain = !isNone && tree.visibility(element) == Visibility.VISIBLE && !tree.isNameUncertain(element)
                    && isNameCertainlyNeeded(element, role);
            findings.errorOrReview(certain, element, certain ? "found" : "maybe", Snippets.tag(element));
        }
    }

    /** Not certain of an embedded document, of an object with a fallback in its place (technique H53), and of roles for mere structure. */
    private static boolean isNameCertainlyNeeded(Element element, @Nullable Role role) {
        if (HtmlElements.isNamed(element, "object", "embed")) {
            return isMedia(element) && !ElementText.hasContent(element);
        }
        return role == null || !role.nameRequired() || OTHER_RULES.contains(role.name()) || OPERATED.contains(role.name());
    }

    /** Whether one of these rules reports the element. */
    static boolean isNameless(HtmlPage page, Element element) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.role(element);
        boolean needsName = role == null ? HtmlElements.isSummary(element) : !role.isNone() && (OTHER_RULES.contains(role.name())
                || (role.nameRequired() || OPERATED.contains(role.name())) && (tree.explicitRole(element) != null || HtmlElements.isNamed(element, "dialog", "meter", "progress")));
        return needsName && isHtml(element) && !tree.isHidden(element) && hasNoName(element, tree);
    }

    private static Collection<Element> othersThatNeedAName(HtmlPage page) {
        List<Element> found = new ArrayList<>(page.all("dialog", "meter", "progress"));
        found.addAll(filtered(page.having("role"), element -> !HtmlElements.isNamed(element, "dialog", "meter", "progress") && page.accessibility().explicitRole(element) != null));
        return filtered(found, element -> {
            Role role = page.accessibility().role(element);
            return isHtml(element) && role != null && (role.nameRequired() || OPERATED.contains(role.name())) && !OTHER_RULES.contains(role.name());
        });
    }

    private static boolean hasNoName(Element element, AccessibilityTree tree) {
        String name = tree.name(element);
        return name.isEmpty() || tree.is(element, "link") && LinkText.own(tree, element).isEmpty() || isImageButton(element) && name.equalsIgnoreCase("submit query");
    }

    private static List<Element> filtered(Collection<Element> elements, Predicate<Element> condition) {
        return elements.isEmpty() ? List.of() : elements.stream().filter(condition).toList();
    }

    private static Collection<Element> headings(HtmlPage page) {
        List<Element> found = new ArrayList<>(filtered(page.withRole("heading"), NameRules::isHtml));
        found.addAll(filtered(page.having("aria-label"), element -> isHeadingWithEmptyLabel(element, page.accessibility())));
        return found;
    }

    /** Whether it is a heading with role none and an empty aria-label. Browsers differ in whether that attribute overrides the role. */
    private static boolean isHeadingWithEmptyLabel(Element element, AccessibilityTree tree) {
        Role role = tree.role(element);
        Role implicit = tree.implicitRole(element);
        return role != null && role.isNone() && implicit != null && implicit.is("heading") && element.hasAttr("aria-label");
    }

    /** The images, without those that are to name a link or button that has no name: the rules for these tell. */
    private static Collection<Element> images(HtmlPage page) {
        Set<Element> images = new LinkedHashSet<>(filtered(page.all("img"), element -> page.accessibility().role(element) == null || page.accessibility().role(element).isNone()));
        images.addAll(page.withRole(role -> role.is("img") || role.is("image")));
        return filtered(images, image -> isHtml(image) && !isInNamelessControl(page, image));
    }

    private static boolean isInNamelessControl(HtmlPage page, Element image) {
        Element control = HtmlElements.nearest(image.parent(), each -> HtmlElements.isNamed(each, "a", "button"));
        return control != null && isNameless(page, control);
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

    private static String address(Element object) {
        return object.attr(object.normalName().equals("embed") ? "src" : "data");
    }

    private static boolean isMedia(Element object) {
        return MEDIA_TYPE.matcher(object.attr("type")).matches()
                || object.attr("type").isBlank() && MEDIA_FILE.matcher(address(object)).matches();
    }
}
