package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** What the Tab key comes to is there for everybody, and what is there can be reached. */
final class FocusRules {

    static final List<Rule> RULES = List.of(
            Rule.of("focusable-in-control", FocusRules::inControl),
            Rule.of("aria-hidden-focus", FocusRules::hidden),
            Rule.of("iframe-not-tabbable", FocusRules::frames),
            Rule.of("decoration-exposed", FocusRules::decoration));

    private FocusRules() {}

    /** Nothing inside a button, an image and the like can be reached by the Tab key. */
    private static void inControl(HtmlPage page, Findings findings) {
        Set<Element> closed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.roles().where(Role::childrenPresentational)) {
            if (element.firstElementChild() != null) {
                closed.add(element);
            }
        }
        for (Element element : closed.isEmpty() ? List.<Element>of() : page.tabbable()) {
            Element outer = HtmlElements.nearest(element.parent(), closed::contains);
            if (outer != null) {
                findings.error(element, "found", Snippets.tag(element), Snippets.tag(outer), page.accessibility().role(outer));
            }
        }
    }

    /** What aria-hidden keeps from assistive technology cannot be reached by the Tab key. */
    private static void hidden(HtmlPage page, Findings findings) {
        Set<Element> hiders = new HashSet<>(page.having("aria-hidden"));
        hiders.removeIf(element -> !hides(element) || element.firstElementChild() == null && !page.accessibility().tabbable(element));
        if (hiders.isEmpty()) {
            return;
        }
        boolean styledElsewhere = page.all("link").stream().anyMatch(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
        for (Element element : page.tabbable()) {
            Element hider = HtmlElements.nearest(element, hiders::contains);
            if (hider == null) {
                continue;
            }
            boolean maybeClosed = styledElsewhere && hider != element && (hider.hasAttr("class") || hider.hasAttr("id"));
            boolean certain = !maybeClosed && !element.hasAttr("onfocus") && !element.normalName().equals("iframe");
            findings.errorOrReview(certain, element, "found", Snippets.tag(element));
        }
    }

    private static boolean hides(Element element) {
        return element.attr("aria-hidden").strip().equalsIgnoreCase("true");
    }

    /** An embedded page with something to click is not taken out of the tab order. */
    private static void frames(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element frame : page.all("iframe")) {
            if (!frame.attr("tabindex").strip().matches("-[0-9]+.*") || tree.inert(frame)
                    || tree.rendered(frame) == Visibility.HIDDEN || tiny(frame)) {
                continue;
            }
            if (!frame.hasAttr("srcdoc")) {
                if (!frame.attr("src").isBlank()) {
                    findings.review(frame, "unknown", Snippets.tag(frame));
                }
                continue;
            }
            HtmlPage inner = HtmlPage.parse(page.file(), frame.attr("srcdoc"));
            inner.tabbable().stream()
                    .filter(element -> inner.accessibility().seen(element) != Visibility.HIDDEN).findFirst()
                    .ifPresent(element -> report(frame, element,
                            tree.seen(frame) == Visibility.VISIBLE && inner.accessibility().seen(element) == Visibility.VISIBLE, findings));
        }
    }

    private static void report(Element frame, Element inner, boolean certain, Findings findings) {
        findings.errorOrReview(certain, frame, "found", Snippets.tag(frame), Snippets.tag(inner));
    }

    private static boolean tiny(Element frame) {
        return frame.attr("width").strip().matches("[01](px)?") || frame.attr("height").strip().matches("[01](px)?");
    }

    /** What is marked as decoration is not said after all because it takes focus or has an ARIA attribute. */
    private static void decoration(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Set<Element> candidates = new LinkedHashSet<>(page.having("role"));
        candidates.addAll(page.all("img"));
        for (Element element : candidates) {
            if (tree.decorative(element) && !tree.hidden(element) && tree.conflicts(element)) {
                boolean certain = tree.visibility(element) == Visibility.VISIBLE && !element.normalName().equals("iframe");
                findings.errorOrReview(certain, element, tree.focusable(element) ? "focusable" : "aria", Snippets.tag(element));
            }
        }
    }
}
