package se.kommun.uppdrag.rule;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.Role;

/** Nothing inside a button, an image and the like can be reached by the Tab key. */
final class FocusInPresentation implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("focusable-in-control");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        Set<Element> closed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.roles().where(Role::childrenPresentational)) {
            if (element.firstElementChild() != null) {
                closed.add(element);
            }
        }
        for (Element element : closed.isEmpty() ? List.<Element>of() : page.tabbable()) {
            for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
                if (closed.contains(outer)) {
                    findings.error(element, "found", Shown.tag(element), Shown.tag(outer), page.accessibility().role(outer));
                    break;
                }
            }
        }
    }
}
