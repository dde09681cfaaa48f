package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;

/** Requires that what can be operated does not contain anything else that can, can take focus, and says what it is. */
final class InteractiveRules {

    private static final Set<String> NATIVE = WordLists.of("interactive-elements");
    private static final Set<String> TAKE_FOCUS = WordLists.of("roles-that-take-focus");
    private static final Set<String> LABELABLE = Set.of("button", "input", "meter", "output", "progress", "select", "textarea");

    static final List<Rule> RULES = List.of(
            Rule.of("focusable-in-control", InteractiveRules::inControl),
            Rule.of("interactive-in-link", InteractiveRules::inLink),
            Rule.each("interactive-in-label", page -> page.exposed("label"), InteractiveRules::inLabel),
            Rule.where("control-not-focusable", page -> page.having("role"), InteractiveRules::cannotTakeFocus, Snippets.TAG, Snippets.attribute("role")),
            Rule.where("focusable-without-role", page -> page.having("tabindex"), InteractiveRules::hasFocusButNoRole, Snippets.TAG));

    private InteractiveRules() {}

    /** Reports controls and pictures whose children are presentational, such as button and img, with something in them that takes focus. */
    private static void inControl(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Set<Element> reported = newIdentitySet();
        for (Element element : page.tabbable()) {
            Element outer = control(element, page);
            if (outer != null && reported.add(outer)) {
                findings.error(outer, "found", Snippets.tag(outer), tree.role(outer), Snippets.tag(element));
            }
        }
        for (Element element : page.having("tabindex")) {
            Element outer = NATIVE.contains(element.normalName()) && tree.isFocusable(element) ? control(element, page) : null;
            if (outer != null && reported.add(outer)) {
                findings.review(outer, "script", Snippets.tag(outer), tree.role(outer), Snippets.tag(element));
            }
        }
    }

    /** The nearest control around the element whose children are presentational; null if there is none. */
    private static @Nullable Element control(Element element, HtmlPage page) {
        Set<Element> controls = page.cached(InteractiveRules.class, each -> withChildren(each.withRole(Role::childrenPresentational)));
        return controls.isEmpty() ? null : HtmlElements.nearest(element.parent(), controls::contains);
    }

    private static Set<Element> withChildren(List<Element> elements) {
        Set<Element> found = newIdentitySet();
        elements.stream().filter(element -> element.firstElementChild() != null).forEach(found::add);
        return found;
    }

    /** Reports links with something else to operate in them: HTML does not allow that, and it is not told what a click does. */
    private static void inLink(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Set<Element> reported = newIdentitySet();
        Set<Element> links = withChildren(page.withRole("link"));
        links.removeIf(HtmlElements::isSvg);
        for (Element element : links.isEmpty() ? List.<Element>of() : page.tabbable()) {
            Element link = HtmlElements.nearest(element.parent(), links::contains);
            if (link != null && control(element, page) == null && reported.add(link)) {
                boolean certain = NATIVE.contains(element.normalName()) && tree.isExposed(element) && tree.isExposed(link);
                findings.errorOrReview(certain, link, "found", Snippets.tag(link), Snippets.tag(element));
            }
        }
    }

    /** Reports labels that contain more fields or buttons than the one that they name. */
    private static void inLabel(HtmlPage page, Element label, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Element target = label.hasAttr("for") ? page.byId(label.attr("for")) : null;
        for (Element inner = next(label, label); inner != null; inner = next(inner, label)) {
            if (inner.normalName().equals("label")) {
                return; // its contents are checked with it
            }
            if (LABELABLE.contains(inner.normalName()) && !HtmlElements.inputType(inner).equals("hidden") && !tree.isHidden(inner)) {
                if (target == null && !label.hasAttr("for")) {
                    target = inner;
                } else if (inner != target) {
                    findings.review(label, "found", Snippets.text(label), Snippets.tag(inner));
                    return;
                }
            }
        }
    }

    /** The next element within {@code root} in document order; null at the end. */
    private static @Nullable Element next(Element element, Element root) {
        Element child = element.firstElementChild();
        if (child != null) {
            return child;
        }
        for (Element each = element; each != null && each != root; each = each.parent()) {
            Element sibling = each.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    /** Whether it is a control that the keyboard cannot reach. {@code button-fake} tells of those with a click handler. */
    private static boolean cannotTakeFocus(HtmlPage page, Element element) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.explicitRole(element);
        return role != null && role.parents().isEmpty() && TAKE_FOCUS.stream().anyMatch(role::inherits)
                && tree.isExposed(element) && !tree.isFocusable(element) && !tree.isDisabled(element)
                && !tree.isInert(element) && !element.attr("aria-disabled").strip().equalsIgnoreCase("true") && element.normalName().indexOf('-') < 0
                && !HtmlElements.isSvg(element) && control(element, page) == null && !ControlRules.isFakeButton(page, element)
                && !HtmlElements.any(element.parent(), each -> tree.is(each, "combobox") && tree.isFocusable(each)); // which takes the focus of its textbox
    }

    /** Whether the Tab key stops at an element that assistive technology has nothing to say about. */
    private static boolean hasFocusButNoRole(HtmlPage page, Element element) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.role(element);
        return (role == null || role.is("generic")) && !tree.isDecorative(element) && tree.isTabbable(element) && !tree.isHidden(element) && !element.hasAttr("contenteditable")
                && element.attr("aria-label").isBlank() && element.attr("aria-labelledby").isBlank()
                && !NATIVE.contains(element.normalName()) && element.normalName().indexOf('-') < 0 && !HtmlElements.isSvg(element)
                && control(element, page) == null && !ControlRules.isFakeButton(page, element);
    }

    private static Set<Element> newIdentitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
