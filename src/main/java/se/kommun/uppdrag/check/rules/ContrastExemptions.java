package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** The elements of which WCAG 1.4.3 requires no contrast: controls that cannot be used, and their labels. */
final class ContrastExemptions {

    private ContrastExemptions() {}

    /** Whether the element is one of them or is inside one. */
    static boolean has(HtmlPage page, Element element) {
        Set<Element> inactive = page.cached(ContrastExemptions.class, ContrastExemptions::find);
        return !inactive.isEmpty() && HtmlElements.any(element, inactive::contains);
    }

    private static Set<Element> find(HtmlPage page) {
        Set<Element> inactive = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(page.having("disabled").stream(), page.having("aria-disabled").stream().filter(each -> each.attr("aria-disabled").strip().equals("true")))
                .forEach(control -> {
                    inactive.add(control);
                    inactive.addAll(page.accessibility().labels(control));
                    inactive.addAll(page.accessibility().references(control, "aria-labelledby"));
                });
        return inactive;
    }
}
