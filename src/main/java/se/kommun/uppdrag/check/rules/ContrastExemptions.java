package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Controls that cannot be used, of which WCAG requires no contrast. */
final class InactiveControls {

    private InactiveControls() {}

    /** Whether the element is in such a control, or in what labels it. */
    static boolean isPartOfOne(HtmlPage page, Element element) {
        Set<Element> inactive = page.cached(InactiveControls.class, InactiveControls::find);
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
