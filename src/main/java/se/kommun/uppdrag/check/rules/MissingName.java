package se.kommun.uppdrag.check.rules;

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

/** The rules that require an accessible name: one rule for each kind of element. */
final class MissingName {

    /** Finds the elements outside templates that a rule applies to. Hidden and decorative elements need no name. */
    private interface Kind {
        Collection<Element> on(HtmlPage page);
    }

    private static final Set<String> FIELD_ROLES = Set.of("checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio",
            "radio", "searchbox", "slider", "spinbutton", "switch", "textbox");
    private static final Set<String> DRAWING_ROLES = Set.of("img", "image", "graphics-document", "graphics-symbol");
    private static final Pattern MEDIA_FILE = Pattern.compile("(?i)[^?#]*\\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|apng"
            + "|mp3|ogg|oga|wav|m4a|aac|flac|opus|mp4|m4v|webm|ogv|mov|avi|mpe?g)([?#].*)?");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)\\s*(image|audio|video)/.*");

    static final List<Rule> RULES = List.of(
            rule("button-name-missing", page -> filtered(page.roles().of("button"), element -> !isImageButton(element))),
            rule("image-button-name-missing", page -> filtered(page.all("input"), MissingName::isImageButton)),
            rule("link-name-missing", page -> filtered(page.roles().where(role -> role.inherits("link")), element -> isHtml(element)
                    && (!element.normalName().equals("area") || element.closest("map") != null))),
            rule("heading-name-missing", page -> filtered(page.roles().of("heading"), MissingName::isHtml)),
            rule("field-name-missing", page -> page.roles().where(role -> FIELD_ROLES.contains(role.name()))),
            // Fields without a role in HTML. The ACT rule excludes them, but readers need their names just as much.
            rule("field-name-missing-other", page -> filtered(page.all("input"), element -> page.accessibility().role(element) == null)),
            rule("iframe-name-missing", page -> filtered(page.all("iframe"), element -> !page.accessibility().isDecorative(element) && !negativeTabindex(element))),
            rule("image-alt-missing", MissingName::images),
            rule("svg-name-missing", page -> filtered(page.having("role"), element -> HtmlElements.isSvg(element)
                    && hasRole(page.accessibility().explicitRole(element), DRAWING_ROLES))),
            rule("object-name-missing", page -> filtered(page.all("object"), element -> page.accessibility().explicitRole(element) == null && isMedia(element))),
            rule("summary-name-missing", page -> filtered(page.all("summary"), element -> HtmlElements.isSummary(element)
                    && (page.accessibility().explicitRole(element) == null || page.accessibility().explicitRole(element).isNone()))),
            rule("menuitem-name-missing", page -> filtered(page.roles().of("menuitem"), MissingName::isHtml)));

    private MissingName() {}

    private static Rule rule(String id, Kind kind) {
        return Rule.of(id, (page, findings) -> check(page, kind, findings));
    }

    private static void check(HtmlPage page, Kind kind, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : kind.on(page)) {
            Role role = tree.role(element);
            if ((role == null || !role.isNone()) && !tree.isHidden(element) && hasNoName(element, tree)) {
                boolean certain = tree.visibility(element) == Visibility.VISIBLE && !tree.isNameUncertain(element);
                findings.errorOrReview(certain, element, certain ? "found" : "maybe", Snippets.tag(element));
            }
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
        images.addAll(page.roles().where(role -> role.is("img") || role.is("image")));
        return filtered(images, MissingName::isHtml);
    }

    private static boolean hasRole(@Nullable Role role, Set<String> names) {
        return role != null && names.contains(role.name());
    }

    private static boolean isHtml(Element element) {
        return !HtmlElements.isSvg(element);
    }

    private static boolean isImageButton(Element element) {
        return element.normalName().equals("input") && HtmlElements.inputType(element).equals("image");
    }

    private static boolean negativeTabindex(Element element) {
        return element.attr("tabindex").strip().startsWith("-");
    }

    private static boolean isMedia(Element object) {
        return object.hasAttr("data") && (MEDIA_TYPE.matcher(object.attr("type")).matches()
                || object.attr("type").isBlank() && MEDIA_FILE.matcher(object.attr("data")).matches());
    }
}
