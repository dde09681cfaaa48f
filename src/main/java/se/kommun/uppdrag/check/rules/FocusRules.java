package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that focusable elements are exposed to assistive technology, and that exposed controls are focusable. */
final class FocusRules {

    private static final List<String> NAMES = List.of("aria-braillelabel", "aria-brailleroledescription", "aria-label", "aria-labelledby", "aria-roledescription");

    static final List<Rule> RULES = List.of(
            Rule.of("aria-hidden-focus", FocusRules::hidden),
            Rule.each("iframe-not-tabbable", page -> page.all("iframe"), FocusRules::frame),
            Rule.each("decoration-exposed", FocusRules::candidates, FocusRules::decoration),
            Rule.each("decoration-named", page -> page.having("role"), FocusRules::namedDecoration));

    private FocusRules() {}

    /** Reports elements that aria-hidden hides from assistive technology and that are tabbable or contain something tabbable. */
    private static void hidden(HtmlPage page, Findings findings) {
        Set<Element> hiders = new HashSet<>(page.having("aria-hidden"));
        hiders.removeIf(element -> !hides(element) || element.firstElementChild() == null && !page.accessibility().isTabbable(element));
        if (hiders.isEmpty()) {
            return;
        }
        boolean hasStyleSheet = page.all("link").stream().anyMatch(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
        Map<Element, List<Element>> hidden = new LinkedHashMap<>();
        for (Element element : page.tabbable()) {
            Element hider = HtmlElements.nearest(element, hiders::contains);
            if (hider != null) {
                hidden.computeIfAbsent(hider, absent -> new ArrayList<>()).add(element);
            }
        }
        hidden.forEach((hider, elements) -> {
            boolean maybeClosed = hasStyleSheet && (hider.hasAttr("class") || hider.hasAttr("id"));
            Element certain = elements.stream().filter(element -> (element == hider || !maybeClosed) && takesFocus(page, element)).findFirst().orElse(null);
            Element first = certain == null ? elements.get(0) : certain;
            findings.errorOrReview(certain != null, hider, first == hider ? "found" : "inside", Snippets.tag(hider), Snippets.tag(first));
        });
    }

    /** Whether nothing can be seen that moves focus on at once, as a guard at the end of a dialog does. */
    private static boolean takesFocus(HtmlPage page, Element element) {
        boolean mayBeGuard = element.hasAttr("tabindex") && element.childNodeSize() == 0 && !page.all("script").isEmpty();
        return !mayBeGuard && !element.hasAttr("onfocus") && !element.normalName().equals("iframe") && !page.accessibility().isUsedInScript(element);
    }

    private static boolean hides(Element element) {
        return element.attr("aria-hidden").strip().equalsIgnoreCase("true");
    }

    /** Reports an iframe that is removed from the tab order although its page has tabbable elements. */
    private static void frame(HtmlPage page, Element frame, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        if (!frame.attr("tabindex").strip().matches("-[0-9]+.*") || tree.isInert(frame) || tree.rendered(frame) == Visibility.HIDDEN || isTiny(frame)) {
            return;
        }
        if (frame.hasAttr("srcdoc")) {
            HtmlPage inner = HtmlPage.parse(page.file(), frame.attr("srcdoc"));
            inner.tabbable().stream().filter(element -> inner.accessibility().seen(element) != Visibility.HIDDEN).findFirst()
                    .ifPresent(element -> findings.errorOrReview(tree.seen(frame) == Visibility.VISIBLE
                            && inner.accessibility().seen(element) == Visibility.VISIBLE, frame, "found", Snippets.tag(frame), Snippets.tag(element)));
        } else if (!frame.attr("src").isBlank()) {
            findings.review(frame, "unknown", Snippets.tag(frame));
        }
    }

    private static boolean isTiny(Element frame) {
        return frame.attr("width").strip().matches("[01](px)?") || frame.attr("height").strip().matches("[01](px)?");
    }

    private static Collection<Element> candidates(HtmlPage page) {
        Set<Element> found = new LinkedHashSet<>(page.having("role"));
        found.addAll(page.all("img"));
        return found;
    }

    /** Reports decorative elements that are exposed all the same, because they are focusable or have a global ARIA attribute other than a name. The rules for names tell of one that has none. */
    private static void decoration(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        if (tree.isDecorative(element) && !tree.isHidden(element) && tree.conflicts(element) && (tree.isFocusable(element) || !isNamed(page, element))
                && !NameRules.isNameless(page, element)) {
            boolean certain = tree.visibility(element) == Visibility.VISIBLE && !element.normalName().equals("iframe");
            findings.errorOrReview(certain, element, tree.isFocusable(element) ? "focusable" : "aria", Snippets.tag(element));
        }
    }

    /** Reports decorative elements with a name, which assistive technology exposes although role none prohibits it. */
    private static void namedDecoration(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        if (isNamed(page, element) && !tree.isHidden(element) && !tree.isFocusable(element)) {
            findings.errorOrReview(tree.visibility(element) == Visibility.VISIBLE, element, "found", Snippets.tag(element));
        }
    }

    /** Whether it has role none and an attribute that would name it, or its role. */
    private static boolean isNamed(HtmlPage page, Element element) {
        Role role = page.accessibility().explicitRole(element);
        return role != null && role.isNone() && NAMES.stream().anyMatch(name -> !element.attr(name).isBlank());
    }
}
