package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that focusable elements are exposed to assistive technology, and that exposed controls are focusable. */
final class FocusRules {

    static final List<Rule> RULES = List.of(
            Rule.of("focusable-in-control", FocusRules::inControl),
            Rule.of("aria-hidden-focus", FocusRules::hidden),
            Rule.each("iframe-not-tabbable", page -> page.all("iframe"), FocusRules::frame),
            Rule.each("decoration-exposed", FocusRules::candidates, FocusRules::decoration));

    private FocusRules() {}

    /** Reports tabbable elements inside roles with presentational children, such as button and img. */
    private static void inControl(HtmlPage page, Findings findings) {
        Set<Element> controls = page.withRole(Role::childrenPresentational).stream().filter(element -> element.firstElementChild() != null)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        for (Element element : controls.isEmpty() ? List.<Element>of() : page.tabbable()) {
            Element outer = HtmlElements.nearest(element.parent(), controls::contains);
            if (outer != null) {
                findings.error(element, "found", Snippets.tag(element), Snippets.tag(outer), page.accessibility().role(outer));
            }
        }
    }

    /** Reports tabbable elements that aria-hidden hides from assistive technology. */
    private static void hidden(HtmlPage page, Findings findings) {
        Set<Element> hiders = new HashSet<>(page.having("aria-hidden"));
        hiders.removeIf(element -> !hides(element) || element.firstElementChild() == null && !page.accessibility().isTabbable(element));
        if (hiders.isEmpty()) {
            return;
        }
        boolean hasStyleSheet = page.all("link").stream().anyMatch(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
        for (Element element : page.tabbable()) {
            Element hider = HtmlElements.nearest(element, hiders::contains);
            if (hider == null) {
                continue;
            }
            boolean maybeClosed = hasStyleSheet && hider != element && (hider.hasAttr("class") || hider.hasAttr("id"));
            boolean certain = !maybeClosed && !element.hasAttr("onfocus") && !element.normalName().equals("iframe");
            findings.errorOrReview(certain, element, "found", Snippets.tag(element));
        }
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

    /** Reports decorative elements that are exposed all the same, because they are focusable or have a global ARIA attribute. */
    private static void decoration(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        if (tree.isDecorative(element) && !tree.isHidden(element) && tree.conflicts(element)) {
            boolean certain = tree.visibility(element) == Visibility.VISIBLE && !element.normalName().equals("iframe");
            findings.errorOrReview(certain, element, tree.isFocusable(element) ? "focusable" : "aria", Snippets.tag(element));
        }
    }
}
